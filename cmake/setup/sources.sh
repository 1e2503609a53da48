# Brings the sources of the outside libraries into the cache, each checked: upstream's release by
# SHA-256, the distribution's source package by apt's signatures. Must not build them.

# Makes src/NAME for every NAME given. The version it really has lies in src/NAME.version.
fetch_sources() {
  local name wanted=() fetched=()
  for name in "$@"; do
    if ! is_made "src-$name" "${kVersion[$name]}" || [[ ! -f $cache_dir/src/$name.version ]]; then
      wanted+=("$name")
    fi
  done
  if ((${#wanted[@]} == 0)); then
    step_ready
    return 0
  fi
  require_space
  local missing=("${wanted[@]}") origin='the upstream releases'
  if upstream_answers; then fetch_from_upstream; fi
  if ((${#missing[@]})); then
    if ((${#missing[@]} < ${#wanted[@]})); then
      origin="the upstream releases and Debian's source packages"
    else
      origin="Debian's source packages"
    fi
    fetch_from_distribution
  fi
  if ((${#missing[@]})); then
    fail "the sources of ${missing[*]} are neither to be had upstream nor from the Debian mirror." \
      'Check the connection and start again.' "What was tried: $log_dir/source-*.log, $log_dir/upstream-*.log"
  fi
  for name in "${wanted[@]}"; do fetched+=("$name $(<"$cache_dir/src/$name.version")"); done
  step_done "$(printf '%s, ' "${fetched[@]}")from $origin"
}

upstream_answers() {
  [[ ${QINGLIU_UPSTREAM:-auto} != never ]] &&
    curl --silent --fail --head --location --connect-timeout 3 --max-time 6 \
      --output /dev/null "${kUpstream[imgui]}"
}

# Takes every library it got out of $missing.
fetch_from_upstream() {
  local name left=() dir
  for name in "${missing[@]}"; do
    step_progress "$name ${kVersion[$name]}"
    dir=$(work_dir_for "source-$name")
    if ! run_quietly "upstream-$name" curl --fail --location --connect-timeout 5 --retry 2 \
      --output "$dir/archive.tar.gz" "${kUpstream[$name]}"; then
      left+=("$name")
    elif ! sha256sum --status --check - <<<"${kSha256[$name]}  $dir/archive.tar.gz"; then
      notice "$name: what upstream's address gave is not the release that is pinned; it is thrown away."
      left+=("$name")
    else
      mkdir "$dir/tree"
      tar -xzf "$dir/archive.tar.gz" -C "$dir/tree" --strip-components=1
      keep_source "$name" "$dir/tree" "${kVersion[$name]}"
    fi
    rm -rf "$dir"
  done
  missing=("${left[@]}")
}

keep_source() {
  put_in_place "$2" "$cache_dir/src/$1" &&
    printf '%s\n' "$3" >"$cache_dir/src/$1.version" &&
    mark_made "src-$1" "${kVersion[$1]}"
}

# The machine's own Debian mirror and its keyring: "URI<TAB>KEYRING" (keyring may be empty).
debian_mirror() {
  local uri entry keyring=''
  IFS='|' read -r uri entry < <(apt-get indextargets --format '$(REPO_URI)|$(SOURCESENTRY)|$(CODENAME)|$(SUITE)|$(ORIGIN)' \
    'Created-By: Packages' 'Component: main' 2>/dev/null |
    awk -F'|' '$5 == "Debian" && $3 !~ /-/ && $4 !~ /-/ { print $1 "|" $2; exit }')
  if [[ -z $uri ]]; then return 1; fi
  entry=${entry%:*}
  if [[ -r $entry ]]; then
    keyring=$(sed -nE 's#.*[Ss]igned-[Bb]y[:=] *(/[^] ]+).*#\1#p' "$entry" | head -n 1)
  fi
  if [[ -z $keyring && -r /usr/share/keyrings/debian-archive-keyring.gpg ]]; then
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  fi
  printf '%s\t%s\n' "$uri" "$keyring"
}

# An apt of our own beside the machine's: own sources, lists and cache; the same mirror and keyring.
# The machine's package system is not touched.
make_private_apt() {
  local suite=$1 uri=$2 keyring=$3 options=''
  private_apt=$cache_dir/apt/$suite
  mkdir -p "$private_apt"/{lists/partial,archives/partial,none}
  if [[ -n $keyring ]]; then options="[signed-by=$keyring] "; fi
  printf 'deb-src %s%s %s main\n' "$options" "$uri" "$suite" >"$private_apt/sources.list"
  cat >"$private_apt/apt.conf" <<CONF
Dir::Etc::sourcelist "$private_apt/sources.list";
Dir::Etc::sourceparts "$private_apt/none";
Dir::State::lists "$private_apt/lists";
Dir::Cache "$private_apt";
Acquire::Languages "none";
APT::Sandbox::User "root";
CONF
}

fetch_from_distribution() {
  local suite mirror uri keyring private_apt name left
  if ! mirror=$(debian_mirror); then
    run_quietly apt-update apt-get update || true
    mirror=$(debian_mirror) || fail "this machine's apt configuration names no Debian mirror." \
      'Qingliu is built on Debian 12 (bookworm); add its "main" section to /etc/apt and start again.'
  fi
  IFS=$'\t' read -r uri keyring <<<"$mirror"
  for suite in "${kSuites[@]}"; do
    if ((${#missing[@]} == 0)); then break; fi
    step_progress "asking Debian's $suite"
    make_private_apt "$suite" "$uri" "$keyring"
    if ! run_quietly "source-lists-$suite" env APT_CONFIG="$private_apt/apt.conf" apt-get update; then continue; fi
    left=()
    for name in "${missing[@]}"; do
      step_progress "$name"
      take_source_package "$name" || left+=("$name")
    done
    missing=("${left[@]}")
  done
  rm -rf "$cache_dir/apt"
}

# Debian's version without its own additions: 1:1.92.2b+ds-1 → 1.92.2b
upstream_version() { sed -E 's/^[0-9]+://; s/-[^-]*$//; s/[+~](ds|dfsg).*$//' <<<"$1"; }

# The source version to take from the private apt: the pinned one, else the newest of its series.
choose_source_version() {
  local name=$1 version best=''
  while read -r version; do
    if [[ ! $(upstream_version "$version") =~ ${kSeries[$name]} ]]; then continue; fi
    if [[ $(upstream_version "$version") == "${kVersion[$name]}" ]]; then
      printf '%s\n' "$version"
      return 0
    fi
    if [[ -z $best ]] || dpkg --compare-versions "$version" gt "$best"; then best=$version; fi
  done < <(APT_CONFIG=$private_apt/apt.conf apt-cache showsrc "${kSourcePackage[$name]}" 2>/dev/null |
    sed -n 's/^Version: //p')
  [[ -n $best ]] && printf '%s\n' "$best"
}

take_source_package() {
  local name=$1 version plain dir description
  version=$(choose_source_version "$name") || return 1
  plain=$(upstream_version "$version")
  dir=$(work_dir_for "source-$name")
  run_quietly "source-$name" env -C "$dir" APT_CONFIG="$private_apt/apt.conf" \
    apt-get source --download-only "${kSourcePackage[$name]}=$version" || return 1
  # apt has checked the signature of the list and the hash of every file.
  description=("$dir"/*.dsc)
  run_quietly "source-unpack-$name" dpkg-source --no-check --extract "${description[0]}" "$dir/tree" || return 1
  keep_source "$name" "$dir/tree" "$plain"
  rm -rf "$dir"
  if [[ $plain != "${kVersion[$name]}" ]]; then
    notice "$name: the mirror has $plain instead of ${kVersion[$name]}; same series, taking it."
  fi
}
