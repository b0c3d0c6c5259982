# SPDX-License-Identifier: Apache-2.0
# Completion of dateline's commands, options and names for bash.

_dateline() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local commands="articles backup extract rescan show status sync"
  local general="--socket --color --no-pager --help"
  local command="" word
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == -* ]] && continue
    [[ " $commands " == *" $word "* ]] && command=$word
    break
  done

  local choices=""
  case $previous in
    -o|--output) choices="short full json" ;;
    --color) choices="auto always never" ;;
    --status) choices="happened ongoing planned expected possible cancelled denied" ;;
    --socket) COMPREPLY=($(compgen -f -- "$current")); return ;;
    -S|--since|-U|--until) choices="today yesterday" ;;
    -n) choices="all" ;;
  esac
  if [[ -n $choices ]]; then
    COMPREPLY=($(compgen -W "$choices" -- "$current"))
    return
  fi

  case $command in
    articles) choices="--failed --skipped -o $general" ;;
    backup) COMPREPLY=($(compgen -d -- "$current")); [[ $current == -* ]] || return
            choices=$general ;;
    extract) COMPREPLY=($(compgen -f -- "$current")); [[ $current == -* ]] || return
             choices="--published -o $general" ;;
    show|status) choices="-o $general" ;;
    sync) choices="--timeout $general" ;;
    rescan) choices=$general ;;
    *) choices="--since --until -n --reverse --participant --place --source --kind --status
                --output --follow --story --version $general"
       ((COMP_CWORD == 1)) && choices="$commands $choices" ;;
  esac
  COMPREPLY=($(compgen -W "$choices" -- "$current"))
}
complete -F _dateline dateline
