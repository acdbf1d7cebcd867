// Keeps the answers of a quiz while people give them, and says so. Without this script the page's own buttons do the same.
(() => {
  const form = document.querySelector('form[action$="/answers"]');
  if (!form) return;

  const status = document.createElement('p');
  status.className = 'oh-muted';
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  form.append(status);

  let saving = Promise.resolve();
  let waiting;
  let kept = new URLSearchParams(new FormData(form)).toString();

  const save = async () => {
    const fields = new URLSearchParams(new FormData(form));
    const now = fields.toString();
    if (now === kept) return;
    fields.set('action', 'save');
    fields.set('quiet', 'yes');
    try {
      const response = await fetch(form.getAttribute('action'), { method: 'POST', body: fields, credentials: 'same-origin', keepalive: true });
      // 204 is the only answer that means it is kept: a sign-in page, for example, is a success of another kind.
      if (response.status !== 204) throw new Error(String(response.status));
      kept = now;
      const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
      status.textContent = `Saved at ${time}`;
    } catch {
      status.textContent = 'Could not save your answers. Choose “Save and finish later” to keep them.';
    }
  };

  // One after the other, so that an older answer never overtakes a newer one.
  const saveNext = () => {
    clearTimeout(waiting);
    saving = saving.then(save);
  };

  form.addEventListener('change', saveNext);
  // While people type, when they stop for a second: a field changes only when they leave it.
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(saveNext, 1000);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveNext();
  });
  form.addEventListener('submit', () => clearTimeout(waiting));
})();
