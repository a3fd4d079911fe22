// Shapes of what is coming, while the device's store is read. Said by the place's own words, not by these.

export function Ghosts() {
  return (
    <div class="lines" aria-hidden="true">
      {[1, 2, 3].map((n) => (
        <div class="ghost" key={n}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}
