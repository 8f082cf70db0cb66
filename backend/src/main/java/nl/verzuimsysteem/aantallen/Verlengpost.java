package nl.verzuimsysteem.aantallen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Bereik;

/** Tells the beheerders of a company that it got more time, in the transaction in which it gets it. */
@Singleton
class Verlengpost {
    private final WachtRepository vragen;
    private final Aantalpost brieven;
    private final UitgaandePost post;

    Verlengpost(WachtRepository vragen, Aantalpost brieven, UitgaandePost post) {
        this.vragen = vragen;
        this.brieven = brieven;
        this.post = post;
    }

    /**
     * One mail for each beheerder who was asked, and for each new last day; nobody when the company answered already. Two
     * statements, or one when there is nobody.
     */
    void meld(Bereik bereik, AantalvraagId vraag, LocalDate vandaag) {
        post.zetKlaar(vragen.gemailde(bereik, vraag, vandaag).stream()
                .map(brieven::verlenging)
                .toList());
    }
}
