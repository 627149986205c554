# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run, packaging/test and .ci/run share. Sourced, by a script that has set -euo pipefail.

export top # the root of the tree
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*"; }
fail() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# quietly LOG COMMAND...: runs it with its output in LOG; if it fails, prints all of it.
quietly() {
  local log=$1 status=0
  shift
  mkdir -p "${log%/*}"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  [ "$status" -eq 0 ] && return
  cat "$log" >&2
  say "failed (status $status): $*" >&2
  return "$status"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then env DEBIAN_FRONTEND=noninteractive "$@"
  else sudo env DEBIAN_FRONTEND=noninteractive "$@"; fi
}

# install_packages USE...: installs what packaging/packages lists for those uses and this machine lacks.
install_packages() {
  local package wanted missing=()
  mapfile -t wanted < <(awk -v uses=" $* " 'index(uses, " " $1 " ") { print $2 }' "$top/packaging/packages")
  if ! command -v dpkg-query >/dev/null; then
    say "This is no Debian: nothing is installed. What is needed, by its Debian names: ${wanted[*]}"
    return 0
  fi
  for package in "${wanted[@]}"; do
    [[ $(dpkg-query -W -f ' ${db:Status-Status} ' "$package" 2>/dev/null) == *' installed '* ]] || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  say "Debian packages to install, with what they depend on:"
  printf '%s\n' "${missing[*]}" | fold -s -w 100 | sed 's/^/  /'
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      fail "that takes root, and there is no sudo. As root: apt-get install --no-install-recommends ${missing[*]}"
    sudo true || fail "that takes root. Install these first, then start again: ${missing[*]}"
  fi
  quietly "$top/build/apt-update.log" as_root apt-get update -q ||
    say "The package lists could not all be refreshed; going on with what there is." >&2
  quietly "$top/build/apt-install.log" as_root apt-get install -y -q --no-install-recommends "${missing[@]}" ||
    fail "the packages could not be installed"
}

# How many compilers may run at once: one a processor, each with 1.5 GB of memory.
job_count() {
  local processors memory
  processors=$(nproc)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo 2>/dev/null || true)
  [ -n "$memory" ] && [ "$memory" -lt "$processors" ] && processors=$memory
  [ "$processors" -ge 1 ] || processors=1
  say "${ESTRADE_JOBS:-$processors}"
}

# Of ninja's output shows how far it is: on a terminal in place, elsewhere one line for every tenth of the way.
progress() {
  local terminal=0
  [ ! -t 1 ] || terminal=1
  awk -v terminal="$terminal" '
    match($0, /^\[[0-9]+\/[0-9]+\]/) {
      split(substr($0, 2, RLENGTH - 2), step, "/")
      tenth = int(10 * step[1] / step[2])
      if (terminal) printf "\r  step %d of %d ", step[1], step[2]
      else if (tenth > last) printf "  step %d of %d\n", step[1], step[2]
      if (tenth > last) last = tenth
      fflush()
    }
    END { if (terminal && NR) print "" }'
}

# build PRESET [TARGET...]: configures and builds it in build/PRESET; the whole log is printed if that fails.
build() {
  local preset=$1 folder=$top/build/$1 log=$top/build/$1/build.log status=0
  shift
  say "Building in $folder ($(job_count) at a time)"
  quietly "$folder/configure.log" cmake -S "$top" --preset "$preset" || fail "the build could not be configured"
  cmake --build "$folder" --parallel "$(job_count)" ${1:+--target "$@"} </dev/null 2>&1 | tee "$log" | progress || status=$?
  [ "$status" -eq 0 ] && return
  cat "$log" >&2
  fail "the build failed; the log above is $log"
}
