# Packages of the npm registry, exact versions and hashes by the lock files beside this script.
# Installed into the cache, never into the checkout, and without running their scripts.

# $1 is the group: play (icons of the game) or test (browser driver and checkers).
install_npm() {
  local group=$1 recipe=$setup_dir/npm/$1 key dir
  key=$(make_key -- "$recipe/package.json" "$recipe/package-lock.json")
  if is_made "npm-$group" "$key"; then
    step_ready
    return 0
  fi
  require_space
  dir=$(work_dir_for "npm-$group")
  cp "$recipe"/package*.json "$dir/"
  if ! run_quietly "npm-$group" env -C "$dir" npm ci --ignore-scripts --no-audit --no-fund --no-progress; then
    tail -n 8 "$last_log" | sed 's/^/  | /' >&2
    fail 'the npm registry did not give the packages this needs.' \
      'Check the connection and, if you use a mirror, "npm config get registry"; then start again.' \
      "The log: $last_log"
  fi
  put_in_place "$dir" "$cache_dir/npm/$group"
  mark_made "npm-$group" "$key"
  step_done
}
