import type { CommandWords, OptionWords } from './words.js';

/** A completion script for bash 3.2 and later. */
export const bashCompletion = (commands: readonly CommandWords[]): string => `# bash completion of factx
_factx() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word"))
    return
  fi
  case $command in
${commands.map(caseOf).join('\n')}
  esac
}
complete -o default -F _factx factx
`;

const caseOf = ({ name, options }: CommandWords): string => `    ${name})
      case $before in
${options
  .filter(({ takesValue }) => takesValue)
  .map(valueCase)
  .join('\n')}
      esac
      case $word in
        -*) COMPREPLY=($(compgen -W '${options.map(({ long }) => `--${long}`).join(' ')}' -- "$word")) ;;
      esac
      ;;`;

/** No reply at all lets bash complete file names. */
const valueCase = (option: OptionWords): string => `        ${namesOf(option).join('|')})
          COMPREPLY=($(compgen ${option.choices.length > 0 ? `-W '${option.choices.join(' ')}'` : '-f'} -- "$word"))
          return
          ;;`;

const namesOf = ({ long, short }: OptionWords): string[] => [`--${long}`, ...(short ? [`-${short}`] : [])];
