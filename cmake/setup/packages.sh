# Asks the distribution for what is missing and touches nothing else.
# Owns the lists of packages. "package|command" means: not needed when the command is on PATH.

readonly kPlayPackages=(
  'emscripten|emcc' 'g++|g++' 'cmake|cmake' 'ninja-build|ninja' 'nodejs|node' 'npm|npm'
  'brotli|brotli' 'curl|curl' 'xz-utils|xz' 'patch|patch' 'python3|python3'
  'pkg-config|pkg-config'
  ca-certificates dpkg-dev libsqlite3-dev libsodium-dev nlohmann-json3-dev libqrcodegencpp-dev
  libjsoncpp-dev uuid-dev zlib1g-dev libbrotli-dev
)
readonly kTestPackages=(
  'clang|clang++' 'clang-tidy|clang-tidy' 'clang-format|clang-format' 'chromium|chromium'
  'sqlite3|sqlite3' 'git|git'
  libclang-rt-dev fonts-noto-cjk libsdl2-dev libgl-dev libegl-dev librsvg2-dev
)

# Prints the packages of the given entries that this machine lacks, one a line.
missing_packages() {
  local entry names=() installed
  for entry in "$@"; do
    if [[ $entry == *'|'* ]]; then
      if command -v "${entry#*|}" >/dev/null; then continue; fi
    fi
    names+=("${entry%%|*}")
  done
  if ((${#names[@]} == 0)); then return 0; fi
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null |
    sed -n 's/^installed //p' || true)
  comm -23 <(printf '%s\n' "${names[@]}" | sort -u) <(printf '%s\n' "$installed" | sort -u)
}

install_packages() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  if ((${#missing[@]} == 0)); then
    step_ready 'all there'
    return 0
  fi
  local by_hand="apt-get update && apt-get install --no-install-recommends ${missing[*]}"
  if ((EUID != 0)); then
    fail "some of Debian's packages are missing, and only root may install them." \
      'As root, once:' "  $by_hand"
  fi
  require_space
  step_progress "${#missing[@]} to install"
  export DEBIAN_FRONTEND=noninteractive
  if [[ -n $(dpkg --audit 2>/dev/null) ]]; then
    run_logged apt-repair 'Finishing an interrupted installation (dpkg --configure -a)' dpkg --configure -a
  fi
  run_quietly apt-update apt-get update || true
  if ! run_quietly apt-install apt-get install -y --no-install-recommends \
    -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 "${missing[@]}"; then
    explain_apt "$by_hand"
  fi
  hash -r
  step_done "${#missing[@]} installed"
}

# Says why apt failed, in the order in which it usually does.
explain_apt() {
  local by_hand=$1
  tail -n 12 "$last_log" | sed 's/^/  | /' >&2
  if grep -qE 'No space left|enough free space' "$log_dir"/apt-*.log; then
    fail 'the disk is full.' 'Free at least 3 GB and start again.'
  fi
  if grep -qE 'Could not (resolve|connect)|Temporary failure|Failed to fetch|timed out|unreachable|Unable to connect' \
    "$log_dir"/apt-*.log; then
    fail "this machine's Debian mirror does not answer." \
      'Check the connection and the addresses in /etc/apt, then start again.'
  fi
  if grep -qE 'Unable to locate package|no installation candidate' "$last_log"; then
    fail "this machine's apt sources do not carry all packages named above." \
      'Qingliu is built on Debian 12 (bookworm), section main. By hand:' "  $by_hand"
  fi
  fail 'apt-get could not install the packages.' "By hand: $by_hand" "The log: $last_log"
}
