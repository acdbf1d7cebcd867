// Keeps the answers of a quiz while they are chosen, and says so. Without this script the page's own buttons do the same.
(() => {
  const form = document.querySelector('form[action$="/answers"]');
  if (!form) return;

  const status = document.createElement('p');
  status.className = 'oh-muted';
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  form.append(status);

  let saving = Promise.resolve();

  const save = async () => {
    const fields = new URLSearchParams(new FormData(form));
    fields.set('action', 'save');
    fields.set('quiet', 'yes');
    try {
      const response = await fetch(form.getAttribute('action'), { method: 'POST', body: fields, credentials: 'same-origin', keepalive: true });
      // 204 is the only answer that means it is kept: a sign-in page, for example, is a success of another kind.
      if (response.status !== 204) throw new Error(String(response.status));
      const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
      status.textContent = `Saved at ${time}`;
    } catch {
      status.textContent = 'Not saved: check your connection';
    }
  };

  // One after the other, so that an older choice never overtakes a newer one.
  form.addEventListener('change', () => {
    saving = saving.then(save);
  });
})();
