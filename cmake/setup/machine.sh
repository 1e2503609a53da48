# Can this machine do it at all? Each question that is answered "no" ends with one sentence.
# Must not install or build anything.

readonly kNeededMegabytes=3072

require_debian() {
  if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then return 0; fi
  local system='this system'
  if [[ -r /etc/os-release ]]; then system=$(. /etc/os-release && printf '%s' "${PRETTY_NAME:-$ID}"); fi
  fail "$system has no apt-get, and set-up takes its packages from Debian." \
    'Use a Debian 12 machine, or a container of one: docker run -it -p 8080:8080 debian:12'
}

require_space() {
  local free
  free=$(free_megabytes "$cache_dir")
  if ((free >= kNeededMegabytes)); then return 0; fi
  fail "only $free MB are free where $cache_dir lies; set-up needs $kNeededMegabytes MB." \
    'Free some space, or point QINGLIU_CACHE to a larger disk, and start again.'
}

# True when version $1 is at least $2.
at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

# Leaves the version in $emcc_version.
require_emcc() {
  local version
  version=$(emcc --version 2>/dev/null | sed -nE '1s/.* ([0-9]+\.[0-9]+\.[0-9]+).*/\1/p')
  if [[ -z $version ]]; then
    fail "emcc at $(command -v emcc || printf nowhere) does not answer its version." \
      'Take it off PATH to use the one of Debian, or repair it.'
  fi
  if ! at_least "$version" 3.1.6; then
    fail "emcc $version is too old; 3.1.6 or newer is needed." \
      'Debian 12 has 3.1.6: take the old one off PATH and start again.'
  fi
  emcc_version=$version
}

require_node() {
  local version
  version=$(node --version 2>/dev/null | sed 's/^v//')
  if [[ -n $version ]] && at_least "$version" 18; then return 0; fi
  fail "node ${version:-(without an answer)} is too old; 18 or newer is needed." \
    'Debian 12 has 18: take the old one off PATH and start again.'
}
