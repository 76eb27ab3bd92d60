const $ = id => document.getElementById(id)
const percent = p => (100 * p).toFixed(1) + '%'
const limit = 10_000_000
let turn = 0

function say(text, kind) {
  $('status').textContent = text
  $('status').className = kind
  $('result').hidden = kind !== 'answer'
}

function row([name, p]) {
  const [tr, th, middle, end, bar] = ['tr', 'th', 'td', 'td', 'div'].map(tag => document.createElement(tag))
  th.scope = 'row'
  th.textContent = name
  bar.className = 'bar'
  bar.style.width = 100 * p + '%'
  middle.append(bar)
  end.textContent = percent(p)
  tr.append(th, middle, end)
  return tr
}

function show(answer, name, note) {
  const classes = Object.entries(answer.probabilities).sort((a, b) => b[1] - a[1])
  $('rows').replaceChildren(...classes.slice(0, 10).map(row))
  $('seen').src = answer.seen
  $('seen').alt = name + ' at 32 by 32 pixels'
  $('overlay').src = answer.overlay
  $('overlay').alt = 'The same image, bright where it supports ' + answer.label
  say(`${answer.label}, ${percent(answer.probability)}${note}`, 'answer')
}

async function ask(source, name, note = '') {
  const mine = ++turn
  let finish
  $('main').ariaBusy = true
  try {
    const image = await source
    if (image.size > limit) throw Error('The file is larger than 10 MB; make the image smaller first.')
    const reply = await fetch('predict', {method: 'POST', body: image})
    const answer = await reply.json().catch(() => ({error: `The server replied with status ${reply.status}.`}))
    finish = () => reply.ok ? show(answer, name, note) : say(answer.error, 'error')
  } catch (e) {
    finish = () => say(e instanceof TypeError ? 'The server does not reply; is it still running?' : e.message, 'error')
  }
  if (mine !== turn) return // another image was chosen meanwhile
  finish()
  $('main').ariaBusy = false
}

function first(files) {
  if (files.length) ask(files[0], files[0].name, files.length > 1 ? ` (first of ${files.length} files)` : '')
}

$('file').addEventListener('change', e => {
  first(e.target.files)
  e.target.value = ''
})
for (const kind of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, e => {
    e.preventDefault()
    $('drop').classList.toggle('over', kind === 'dragover')
  })
}
document.addEventListener('drop', e => first(e.dataTransfer.files))
document.addEventListener('paste', e => first(e.clipboardData.files))
for (const img of document.querySelectorAll('#samples img')) {
  img.parentNode.addEventListener('click', () => ask(fetch(img.src).then(r => r.blob()), img.alt))
}
