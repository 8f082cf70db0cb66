package nl.verzuimsysteem.toegang;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.GebruikerId;

/**
 * Invites somebody to his account, for the first time or again. Until he takes the invitation up nothing changes: an
 * account that works goes on working. In the last step of taking it up his password, second factor and recovery codes
 * are replaced and his other sessions end.
 */
@Singleton
public class Uitnodiging {
    private static final int TOKEN_BYTES = 32;

    private final ToegangslinkRepository links;
    private final Toegangspost post;
    private final UitgaandePost uitgaand;
    private final Clock klok;

    Uitnodiging(ToegangslinkRepository links, Toegangspost post, UitgaandePost uitgaand, Clock klok) {
        this.links = links;
        this.post = post;
        this.uitgaand = uitgaand;
        this.klok = klok;
    }

    /**
     * Sets the mail with the link ready, in the transaction of the caller, who looks at the rights and writes the audit
     * line. The link is good once, for fourteen days; links sent to him before are worthless from now on. Three
     * statements.
     *
     * @param naam how the person is called; stays out of the mail, which names nobody
     * @param taal of the mail, such as {@code nl}
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void stuur(GebruikerId gebruiker, String naam, String email, String taal) {
        var nu = klok.instant();
        var token = Tokens.toeval(TOKEN_BYTES);
        links.trekIn(gebruiker);
        links.voegToe(Tokens.hash(token), gebruiker, Linksoort.UITNODIGING, nu);
        uitgaand.zetKlaar(List.of(post.link(Linksoort.UITNODIGING, token, email, taal)));
    }

    /**
     * Makes every link worthless that was sent to him and not used, in the transaction of the caller: the address they
     * went to is not his. One statement.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void trekIn(GebruikerId gebruiker) {
        links.trekIn(gebruiker);
    }
}
