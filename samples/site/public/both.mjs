// The wire is asked for when somebody wants to see it.
const wire = document.querySelector('details');
wire.addEventListener('toggle', () => {
  const frame = wire.querySelector('iframe');
  if (wire.open && !frame.src) frame.src = frame.dataset.src;
});

const desks = [...document.querySelectorAll('a[target=desk]')];
for (const desk of desks) {
  desk.addEventListener('click', () => {
    for (const other of desks) other.removeAttribute('aria-current');
    desk.setAttribute('aria-current', 'true');
  });
}
