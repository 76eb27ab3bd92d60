const $ = id => document.getElementById(id)
const percent = p => (100 * p).toFixed(1) + '%'
let turn = 0

function say(text, kind) {
  $('status').textContent = text
  $('status').className = kind
  $('result').hidden = kind !== 'answer'
}

function addRow([name, p]) {
  const row = $('rows').insertRow()
  const th = row.appendChild(document.createElement('th'))
  const bar = row.insertCell().appendChild(document.createElement('div'))
  th.scope = 'row'
  th.textContent = name
  bar.className = 'bar'
  bar.style.width = 100 * p + '%'
  row.insertCell().textContent = percent(p)
}

function show(answer) {
  const classes = Object.entries(answer.probabilities).sort((a, b) => b[1] - a[1])
  $('rows').replaceChildren()
  classes.slice(0, 10).forEach(addRow)
  $('seen').src = answer.seen
  $('overlay').src = answer.overlay
  say(`${answer.label}, ${percent(answer.probability)}`, 'answer')
}

async function classify(image) {
  if (image.size > 10_000_000) return {error: 'The file is larger than 10 MB; make the image smaller first.'}
  const reply = await fetch('predict', {method: 'POST', body: image})
  const answer = await reply.json().catch(() => ({}))
  return reply.ok ? answer : {error: answer.error ?? `The server replied with status ${reply.status}.`}
}

async function ask(source) {
  const mine = ++turn
  $('main').ariaBusy = true
  const answer = await source.then(classify).catch(() => ({error: 'The server does not reply; is it still running?'}))
  if (mine !== turn) return // another image was chosen meanwhile
  $('main').ariaBusy = false
  if (answer.error) say(answer.error, 'error')
  else show(answer)
}

function first([file]) {
  if (file) ask(Promise.resolve(file))
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
for (const sample of $('samples').children) {
  sample.addEventListener('click', () => ask(fetch(sample.src).then(reply => reply.blob())))
}
