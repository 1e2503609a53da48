# How long the last web/play took that began with nothing, as it noted itself.
set -euo pipefail

note=$QINGLIU_CHECKOUT/build/logs/cold-run.txt
seconds=-
jobs='?'
cpu='?'
if [[ -r $note ]]; then
  seconds=$(sed -n 's/^seconds //p' "$note")
  jobs=$(sed -n 's/^jobs //p' "$note")
  cpu=$(sed -n 's/^cpu //p' "$note")
fi
printf 'cold set-up and build\t%s\ts\tat-most\t600\t' "$seconds"
if [[ $seconds == - ]]; then
  printf 'not seen here; to measure: QINGLIU_CACHE=$(mktemp -d) web/play --build-only, then tests/run bench\n'
else
  printf 'the last web/play here that began with nothing, %s jobs at once, %s s of processor time\n' "$jobs" "$cpu"
fi
