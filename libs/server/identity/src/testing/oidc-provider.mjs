import { createServer } from 'node:http';
import Provider from 'oidc-provider';

/**
 * A real OpenID provider in a process of its own, for the specs. Whoever the login hint of its console names is signed
 * in at once: the specs are about what comes back to us, not about the provider's pages.
 * Arguments: port of the provider, redirect address, client secret.
 */
const [port, redirectUri, clientSecret] = process.argv.slice(2);
const PEOPLE = {
  siti: { email: 'siti@dinsos.example', email_verified: true },
  palsu: { email: 'siti@dinsos.example', email_verified: true },
  tanpa: { email: 'tanpa@dinsos.example', email_verified: false },
  asing: { email: 'asing@dinsos.example', email_verified: true },
  admin: { email: 'admin@dinsos.example', email_verified: true },
};
let signedInAs = 'siti';

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'monev',
      client_secret: clientSecret,
      redirect_uris: [redirectUri],
      grant_types: ['authorization_code'],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...PEOPLE[sub] }) }),
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  pkce: { required: () => true },
  cookies: { keys: ['test'] },
});

async function interact(request, response) {
  const details = await provider.interactionDetails(request, response);
  const { params, session, prompt } = details;
  if (prompt.name === 'login') {
    await provider.interactionFinished(request, response, { login: { accountId: signedInAs } });
    return;
  }
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope('openid email');
  await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

const handle = provider.callback();
createServer((request, response) => {
  const url = new URL(request.url, 'http://x');
  if (url.pathname === '/sign-in-as') {
    signedInAs = url.searchParams.get('who');
    response.end();
    return;
  }
  if (url.pathname.startsWith('/interaction/')) {
    interact(request, response).catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
    return;
  }
  handle(request, response);
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
