# What the set-up scripts say on the terminal: numbered steps, progress, one clear sentence on failure.
# Owns the log files and the clean stop on Ctrl-C. Must not know what is being built.

step_number=0
step_total=0
step_title=''
step_began=0
running_group=''

if [[ -t 1 ]]; then
  is_terminal=1
else
  is_terminal=0
fi

begin_steps() { step_total=$1; step_number=0; }

# Opens the next numbered step; the line is finished by step_done or step_ready.
step() {
  step_number=$((step_number + 1))
  step_title="[$step_number/$step_total] $1"
  step_began=$SECONDS
  printf '%s … ' "$step_title"
}

# Shows how far the open step is; rewritten in place on a terminal, left out of a log file.
step_progress() {
  if ((is_terminal)); then printf '\r\033[K%s … %s' "$step_title" "$1"; fi
}

# The line of the open step anew, for its result.
reopen_line() {
  if ((is_terminal)); then printf '\r\033[K%s … ' "$step_title"; fi
}

step_done() {
  reopen_line
  printf '%s (%d s)\n' "${1:-done}" $((SECONDS - step_began))
}

step_ready() {
  reopen_line
  printf '%s\n' "${1:-ready}"
}

# A sentence between two steps' lines; the open step's line begins again after it.
notice() {
  reopen_line
  printf '\n      %s\n%s … ' "$1" "$step_title"
}

# Ends the run: what is missing, then how to get it.
fail() {
  printf '\nCannot go on: %s\n' "$1" >&2
  shift
  local line
  for line in "$@"; do printf '  %s\n' "$line" >&2; done
  exit 1
}

stop_running() {
  if [[ -n $running_group ]]; then
    kill -TERM -- "-$running_group" 2>/dev/null || true
    wait "$running_group" 2>/dev/null || true
    running_group=''
  fi
}

interrupted() {
  stop_running
  printf '\nStopped. What is finished is kept; the next run goes on from there.\n' >&2
  exit 130
}
trap interrupted INT TERM HUP

# Runs a command with its output in build/logs/NAME.log. Its own process group, so that a stop
# reaches everything it started. Returns its exit code.
run_quietly() {
  local name=$1 log code=0 shown='' now
  shift
  mkdir -p "$log_dir"
  log=$log_dir/$name.log
  last_log=$log
  setsid nice -n "${QINGLIU_NICE:-0}" "$@" >"$log" 2>&1 </dev/null &
  running_group=$!
  while kill -0 "$running_group" 2>/dev/null; do
    now=$(progress_of "$log")
    if [[ -n $now && $now != "$shown" ]]; then
      step_progress "$now"
      shown=$now
    fi
    sleep 0.2
  done
  wait "$running_group" || code=$?
  running_group=''
  return "$code"
}

# The newest "12/118" a build tool wrote, or the package apt is at.
progress_of() {
  tail -c 2000 "$1" 2>/dev/null | tr '\r' '\n' |
    sed -nE -e 's#^\[([0-9]+/[0-9]+)\].*#\1#p' -e 's#^ *([0-9]+/[0-9]+) Test .*#\1#p' \
      -e 's#^(Unpacking|Setting up) ([a-z0-9.+-]+).*#\1 \2#p' |
    tail -n 1
}

# As run_quietly; on failure shows the end of the log and what to do about it.
run_logged() {
  local what=$2
  if run_quietly "$1" "${@:3}"; then return 0; fi
  reopen_line
  printf 'failed. The end of %s:\n' "$last_log" >&2
  tail -n 30 "$last_log" | sed 's/^/  | /' >&2
  if (($(free_megabytes "$last_log") < 64)); then
    fail 'the disk is full.' 'Free at least 3 GB where this checkout lies and start again.'
  fi
  fail "$what did not succeed." "The whole log: $last_log"
}

# Free space in MB where PATH (or its nearest existing parent) lies.
free_megabytes() {
  local path=$1
  while [[ ! -e $path ]]; do path=$(dirname "$path"); done
  df -Pm "$path" | awk 'NR == 2 { print $4 }'
}
