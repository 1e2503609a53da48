# How many runs a core verifies in a second, from the JSON a player sends to the verdict.
set -euo pipefail

readonly kRepeats=5
readonly kRounds=4000
tool=${QINGLIU_TOOL:-$QINGLIU_CHECKOUT/build/bin/qingliu}

figures=$(for ((i = 0; i < kRepeats; i++)); do
  "$tool" rounds "$QINGLIU_CHECKOUT/content/packs/waste" --game sorting --bot perfect \
    --count "$kRounds" --seed $((1 + i * kRounds)) --time
done)
median=$(sed -nE 's/^([0-9]+) verified runs per second.*/\1/p' <<<"$figures" | sort -n | sed -n "$(((kRepeats + 1) / 2))p")
shape=$(sed -nE '1s/.*(mean [^)]*)\).*/\1/p' <<<"$figures")
printf 'verified runs a second on one core\t%s\truns/s\tat-least\t10000\t' "$median"
printf 'median of %d times %d sorting rounds, reading their JSON included; %s\n' "$kRepeats" "$kRounds" "$shape"
