// The page's title names the kind of place and never which one: it stands in the browser's history and in the tab.

import { useEffect } from 'preact/hooks'

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
