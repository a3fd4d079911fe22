// One choice of several, as a word to press.

interface Props {
  type: 'radio' | 'checkbox'
  name: string
  word: string
  on: boolean
  choose: () => void
}

export function Pick({ type, name, word, on, choose }: Props) {
  return (
    <label class="pick">
      <input type={type} name={name} checked={on} onChange={choose} />
      <span>{word}</span>
    </label>
  )
}
