# How long a storm over the largest street that is shipped takes: as the server computes it, and as a phone does.
set -euo pipefail

readonly kRepeats=5
readonly kCpuSlowdown=4
pack=$QINGLIU_CHECKOUT/content/packs/drainage

# median COMMAND… → "microseconds<TAB>what was measured"
median() {
  local lines=''
  for ((i = 0; i < kRepeats; i++)); do lines+=$("$@" storms "$pack" --time)$'\n'; done
  sed -nE 's/^([0-9]+) us a (.*)$/\1\t\2/p' <<<"$lines" | sort -n | sed -n "$(((kRepeats + 1) / 2))p"
}

# row NAME SLOWDOWN LIMIT HOW COMMAND…
row() {
  local name=$1 slowdown=$2 limit=$3 how=$4 figure what
  shift 4
  IFS=$'\t' read -r figure what < <(median "$@")
  printf '%s\t%s\tms\tat-most\t%s\tmedian of %d, %s; %s\n' "$name" \
    "$(awk -v us="$figure" -v times="$slowdown" 'BEGIN { printf "%.2f", us * times / 1000 }')" "$limit" "$kRepeats" "$how" "$what"
}

row 'storm over the largest street, native' 1 2 'g++ Release' "$QINGLIU_CHECKOUT/build/bin/qingliu"
row 'storm over the largest street, wasm' "$kCpuSlowdown" 6 "wasm under node, processor time × $kCpuSlowdown" \
  node --no-experimental-fetch "$QINGLIU_CHECKOUT/build/web-build/game/tools/qingliu.js"
