# Remembers what is already made. A stamp holds a key: the hash of the recipe and of what went in.
# Same key → nothing to do. Must not know any recipe.

# Prints a key for the given words and for the contents of the files after "--".
make_key() {
  local words=()
  while (($#)) && [[ $1 != -- ]]; do
    words+=("$1")
    shift
  done
  if (($#)); then shift; fi
  {
    printf '%s\n' "${words[@]}"
    if (($#)); then cat -- "$@"; fi
  } | sha256sum | cut -d' ' -f1
}

made_now=()

is_made() { [[ -f $stamp_dir/$1 && $(<"$stamp_dir/$1") == "$2" ]]; }

mark_made() {
  mkdir -p "$stamp_dir"
  printf '%s\n' "$2" >"$stamp_dir/$1.new"
  mv "$stamp_dir/$1.new" "$stamp_dir/$1"
  made_now+=("$1")
}

# A fresh directory to build in, on the same file system as the cache, emptied on every use.
work_dir_for() {
  local dir=$cache_dir/tmp/$1
  rm -rf "$dir"
  mkdir -p "$dir"
  printf '%s\n' "$dir"
}

# Puts a finished directory in its place in one step, so that a stop never leaves half of one.
put_in_place() {
  local made=$1 place=$2
  mkdir -p "$(dirname "$place")"
  if [[ -e $place ]]; then
    rm -rf "$place.old"
    mv "$place" "$place.old"
  fi
  mv "$made" "$place"
  rm -rf "$place.old"
}

# After a run that made everything from nothing: keeps its time for the table of budgets.
record_cold_run() {
  local made=" ${made_now[*]} " part times_file=$log_dir/times.txt
  for part in src-imgui src-drogon sdl2-web native npm-play; do
    if [[ $made != *" $part "* ]]; then return 0; fi
  done
  times >"$times_file" # not in a pipe: a subshell would tell only its own
  printf 'seconds %d\njobs %d\ncpu %s\n' "$SECONDS" "$jobs" \
    "$(awk -F'[ms ]+' 'NR == 2 { printf "%d", $1 * 60 + $2 + $3 * 60 + $4 }' "$times_file")" >"$log_dir/cold-run.txt"
}
