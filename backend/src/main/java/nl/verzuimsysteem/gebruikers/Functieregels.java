package nl.verzuimsysteem.gebruikers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/** What holds for a function a gebruikersbeheerder gives. */
public final class Functieregels {
    /** The functions he may give: those of an employer, never one of the arbodienst. */
    public static final Set<Functie> TE_GEVEN = Set.copyOf(EnumSet.of(
            Functie.LEIDINGGEVENDE, Functie.VERZUIMCOORDINATOR, Functie.GEBRUIKERSBEHEERDER, Functie.WERKNEMER));

    private static final LocalDate EERSTE = LocalDate.of(1990, 1, 1);
    private static final int TOEKOMST = 2;

    private Functieregels() {}

    /** Notes what is wrong at the fields of {@link NieuweFunctie}. */
    static OngeldigeInvoer.Verzamelaar keur(
            OngeldigeInvoer.Verzamelaar fouten,
            NieuweFunctie nieuw,
            DoelwitRepository.Plaats plaats,
            LocalDate vandaag) {
        var laatste = nieuw.totEnMet();
        var eerste = nieuw.van();
        var vroegst = eerste == null || eerste.isBefore(vandaag) ? vandaag : eerste;
        return fouten.eis(TE_GEVEN.contains(nieuw.functie()), "functie", "gebruikers.functie.nietTeGeven")
                .eis(
                        nieuw.afdeling() == null || nieuw.functie() == Functie.LEIDINGGEVENDE,
                        "afdeling",
                        "gebruikers.afdeling.alleenLeiding")
                .eis(nieuw.afdeling() == null || plaats.afdeling() != null, "afdeling", "gebruikers.afdeling.onbekend")
                .eis(
                        nieuw.functie() != Functie.WERKNEMER || nieuw.personeelsnummer() != null,
                        "personeelsnummer",
                        "gebruikers.personeelsnummer.nodig")
                .eis(
                        nieuw.personeelsnummer() == null || plaats.werknemer() != null,
                        "personeelsnummer",
                        "gebruikers.personeelsnummer.onbekend")
                // He would read somebody else's file.
                .eis(
                        nieuw.functie() != Functie.WERKNEMER || plaats.werknemer() == null || plaats.zelfdeAdres(),
                        "personeelsnummer",
                        "gebruikers.personeelsnummer.ander")
                .eis(eerste != null, "van", "gebruikers.van.leeg")
                .eis(
                        eerste == null || !(eerste.isBefore(EERSTE) || eerste.isAfter(vandaag.plusYears(TOEKOMST))),
                        "van",
                        "gebruikers.van.klopt",
                        Kalender.kort(vandaag.plusYears(TOEKOMST)))
                .eis(
                        laatste == null || !laatste.isBefore(vroegst),
                        "totEnMet",
                        "gebruikers.tot.klopt",
                        Kalender.kort(vroegst));
    }
}
