// Adds a passkey, or signs in with one. Where a browser cannot, its button does not appear; the other ways in remain.
(() => {
  const place = document.querySelector('[data-passkey]');
  const able = window.PublicKeyCredential
    && PublicKeyCredential.parseCreationOptionsFromJSON
    && PublicKeyCredential.parseRequestOptionsFromJSON;
  if (!place || !able) return;

  const status = place.querySelector('[role="status"]');
  const button = place.querySelector('button');

  const post = async (path, body) => {
    const response = await fetch(`/api/passkeys/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.detail || answer.title);
    return answer;
  };

  const add = async () => {
    const { ceremony, options } = await post('registration/options', {});
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options).publicKey);
    const credential = await navigator.credentials.create({ publicKey });
    await post('registration', { ceremony, credential: JSON.stringify(credential.toJSON()) });
    return '/me/passkeys';
  };

  const signIn = async () => {
    const { ceremony, options } = await post('sign-in/options', {});
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options).publicKey);
    const credential = await navigator.credentials.get({ publicKey });
    const opened = await post('sign-in', {
      ceremony,
      credential: JSON.stringify(credential.toJSON()),
      next: place.dataset.next,
    });
    return opened.next;
  };

  // What the browser itself says when somebody closes its window is not for people to read.
  const words = (problem) =>
    problem instanceof DOMException ? 'No passkey was used. Try again, or choose another way.' : problem.message;

  button.addEventListener('click', async () => {
    button.disabled = true;
    status.textContent = '';
    try {
      window.location.assign(await (place.dataset.passkey === 'add' ? add() : signIn()));
    } catch (problem) {
      status.textContent = words(problem);
      button.disabled = false;
    }
  });

  document.querySelector('[data-passkey-missing]')?.remove();
  place.hidden = false;
})();
