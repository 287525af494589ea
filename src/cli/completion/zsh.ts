import type { CommandWords, OptionWords } from './words.js';

/** A completion script for zsh, as a function file or to be sourced. */
export const zshCompletion = (commands: readonly CommandWords[]): string => `#compdef factx
_factx() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quote(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands 'factx command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(caseOf).join('\n')}
  esac
}
if [ "$funcstack[1]" = _factx ]; then _factx "$@"; else compdef _factx factx; fi
`;

const caseOf = ({ name, options }: CommandWords): string => `    ${name})
      _arguments -s \\
${options.map((option) => `        ${specOf(option)} \\`).join('\n')}
        '*:file:_files'
      ;;`;

function specOf(option: OptionWords): string {
  const { long, short, description, takesValue } = option;
  const told = description.replaceAll(/[[\]:\\]/g, '\\$&');
  const value = takesValue ? `:${long}:${actionOf(option)}` : '';
  const names = short ? `{-${short},--${long}}` : `--${long}`;
  return `${names}${quote(`[${told}]${value}`)}`;
}

const actionOf = ({ takesFile, choices }: OptionWords): string =>
  takesFile ? '_files' : choices.length > 0 ? `(${choices.join(' ')})` : ' ';

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
