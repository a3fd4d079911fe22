// What a person wrote, as paragraphs. Nothing in it can be anything but text and links.

import { linkify, paragraphs } from './linkify.ts'

export function Said({ text, lang }: { text: string; lang?: string | null | undefined }) {
  return (
    <div class="words" {...(lang ? { lang } : {})}>
      {paragraphs(text).map((paragraph, i) => (
        <p dir="auto" key={i}>
          {linkify(paragraph).map(({ text, href }, j) =>
            href === null ? (
              text
            ) : (
              <a key={j} href={href} dir="ltr" target="_blank" rel="noreferrer noopener nofollow">
                {text}
              </a>
            ),
          )}
        </p>
      ))}
    </div>
  )
}
