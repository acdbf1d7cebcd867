// Works out a number while people read the page that they send, so that sending by the thousand costs something.
// Without this script the idea is taken all the same. SHA-256 (FIPS 180-4) is written out here: the browser's own
// answers each call a moment later, and only over HTTPS.
(() => {
  const field = document.querySelector('input[name="proof"]');
  if (!field) return;

  const status = document.createElement('p');
  status.className = 'oh-muted';
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  field.after(status);

  const isPrime = (n) => {
    for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
    return true;
  };
  const fraction = (x) => ((x - Math.floor(x)) * 4294967296) | 0;
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (isPrime(n)) primes.push(n);
  const K = new Int32Array(primes.map((p) => fraction(Math.cbrt(p))));
  const H = new Int32Array(primes.slice(0, 8).map((p) => fraction(Math.sqrt(p))));
  const W = new Int32Array(64);
  const block = new Uint8Array(64);

  // The first word of the hash of one block, which is as many bits as are ever asked for.
  const firstWord = () => {
    for (let i = 0; i < 16; i++) {
      W[i] = (block[4 * i] << 24) | (block[4 * i + 1] << 16) | (block[4 * i + 2] << 8) | block[4 * i + 3];
    }
    for (let i = 16; i < 64; i++) {
      const x = W[i - 15];
      const y = W[i - 2];
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      W[i] = (W[i - 16] + s0 + W[i - 7] + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = H;
    for (let i = 0; i < 64; i++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
    }
    return (a + H[0]) | 0;
  };

  // The text is 55 characters or fewer, so one block holds it with its length.
  const zeroBits = (text) => {
    block.fill(0);
    for (let i = 0; i < text.length; i++) block[i] = text.charCodeAt(i);
    block[text.length] = 0x80;
    block[62] = (text.length * 8) >> 8;
    block[63] = (text.length * 8) & 255;
    return Math.clz32(firstWord());
  };

  const search = ({ challenge, seed, bits }) => {
    let number = 0;
    // A little at a time, so that the page can be read and used meanwhile.
    const some = () => {
      const until = performance.now() + 12;
      while (performance.now() < until) {
        for (let i = 0; i < 200; i++, number++) {
          if (zeroBits(`${seed}.${number}`) >= bits) {
            field.value = `${challenge}.${number}`;
            status.textContent = 'Ready to send.';
            return;
          }
        }
      }
      setTimeout(some, 4);
    };
    some();
  };

  status.textContent = 'Your browser is getting your idea ready. You can send it at any time.';
  fetch('/api/ideas/proof', { headers: { Accept: 'application/json' } })
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
    .then(search)
    .catch(() => { status.textContent = ''; });
})();
