// Passkeys: hands the question of the server to the browser, and its answer back as text. What is wrong comes back as one
// word that the server has words for.
(() => {
  const bytes = tekst => Uint8Array.from(
    atob(tekst.replace(/-/g, '+').replace(/_/g, '/')), teken => teken.charCodeAt(0));

  const tekst = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const sleutels = lijst => (lijst ?? []).map(een => ({...een, id: bytes(een.id)}));

  const ANTWOORD = {
    maak: antwoord => ({
      attestationObject: tekst(antwoord.attestationObject),
      transports: antwoord.getTransports?.() ?? [],
    }),
    toon: antwoord => ({
      authenticatorData: tekst(antwoord.authenticatorData),
      signature: tekst(antwoord.signature),
      userHandle: antwoord.userHandle?.byteLength ? tekst(antwoord.userHandle) : undefined,
    }),
  };

  const FOUTEN = {NotAllowedError: 'afgebroken', AbortError: 'afgebroken', InvalidStateError: 'bestaat',
    SecurityError: 'adres', NotSupportedError: 'geen', ConstraintError: 'geen'};

  // One question at a time: a second one takes the place of the first.
  let bezig;

  async function vraag(soort, roep, opties) {
    if (!window.PublicKeyCredential || !navigator.credentials) {
      return 'fout:geen';
    }
    bezig?.abort();
    bezig = new AbortController();
    try {
      const sleutel = await roep({publicKey: opties, signal: bezig.signal});
      return 'goed:' + JSON.stringify({
        type: sleutel.type,
        id: sleutel.id,
        rawId: tekst(sleutel.rawId),
        response: {
          clientDataJSON: tekst(sleutel.response.clientDataJSON),
          ...ANTWOORD[soort](sleutel.response),
        },
        clientExtensionResults: {},
      });
    } catch (fout) {
      return 'fout:' + (FOUTEN[fout.name] ?? 'anders');
    }
  }

  window.verzuimPasskeys = {
    maak(json) {
      const opties = JSON.parse(json).publicKey;
      return vraag('maak', wat => navigator.credentials.create(wat), {
        ...opties,
        challenge: bytes(opties.challenge),
        user: {...opties.user, id: bytes(opties.user.id)},
        excludeCredentials: sleutels(opties.excludeCredentials),
      });
    },

    toon(json) {
      const opties = JSON.parse(json).publicKey;
      return vraag('toon', wat => navigator.credentials.get(wat), {
        ...opties,
        challenge: bytes(opties.challenge),
        allowCredentials: sleutels(opties.allowCredentials),
      });
    },
  };
})();
