package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.gebruikers.Functieregel;
import nl.verzuimsysteem.gebruikers.Gebruikerstatus;
import nl.verzuimsysteem.gebruikers.Uitkomst;
import nl.verzuimsysteem.gebruikers.Verzoek;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** How users, functions and requests are told. */
final class Gebruikerwoorden {
    private Gebruikerwoorden() {}

    static StatusLabel status(Gebruikerstatus status) {
        return switch (status) {
            case ACTIEF -> new StatusLabel(StatusLabel.Soort.GOED, naam(status));
            case UITGENODIGD -> new StatusLabel(StatusLabel.Soort.WACHT, naam(status));
            case GEBLOKKEERD -> new StatusLabel(StatusLabel.Soort.FOUT, naam(status));
            case LANG_NIET -> new StatusLabel(StatusLabel.Soort.LET_OP, naam(status));
        };
    }

    static String naam(Gebruikerstatus status) {
        return switch (status) {
            case ACTIEF -> t("gebruikers.status.actief");
            case UITGENODIGD -> t("gebruikers.status.uitgenodigd");
            case GEBLOKKEERD -> t("gebruikers.status.geblokkeerd");
            case LANG_NIET -> t("gebruikers.status.langNiet");
        };
    }

    static String laatst(@Nullable Instant moment) {
        return moment == null
                ? t("gebruikers.nooit")
                : Kalender.kort(Kalender.plaatselijk(moment).toLocalDate());
    }

    /** The functions of now and later, in a few words. */
    static String functies(List<Functieregel> functies, LocalDate vandaag) {
        var lopend = functies.stream()
                .filter(functie -> functie.looptNog(vandaag))
                .map(Gebruikerwoorden::functie)
                .distinct()
                .collect(Collectors.joining(", "));
        return lopend.isEmpty() ? t("gebruikers.geenFunctie") : lopend;
    }

    /** {@code Leidinggevende (Planning)}. */
    static String functie(Functieregel functie) {
        return functie.afdelingsnaam() == null
                ? functie.functie().naam()
                : t("gebruikers.functie.van", functie.functie().naam(), functie.afdelingsnaam());
    }

    /** From when until when it holds. */
    static String looptijd(Functieregel functie, LocalDate vandaag) {
        var laatste = functie.totEnMet();
        if (laatste == null) {
            return t(
                    functie.van().isAfter(vandaag) ? "gebruikers.vanaf" : "gebruikers.sinds",
                    Kalender.kort(functie.van()));
        }
        return laatste.isBefore(functie.van())
                ? t("gebruikers.nietBegonnen")
                : t("gebruikers.vanTot", Kalender.kort(functie.van()), Kalender.kort(laatste));
    }

    /** What somebody asks, in a sentence. */
    static String verzoek(Verzoek verzoek) {
        var functie = verzoek.functie();
        var welke = functie == null ? "" : functie.naam();
        return switch (verzoek.soort()) {
            case GEGEVENS -> t("gebruikers.verzoek.gegevens", verzoek.wie());
            case BLOKKEREN -> t("gebruikers.verzoek.blokkeren", verzoek.wie());
            case VRIJGEVEN -> t("gebruikers.verzoek.vrijgeven", verzoek.wie());
            case UITNODIGEN -> t("gebruikers.verzoek.uitnodigen", verzoek.wie());
            case FUNCTIE_GEVEN -> t("gebruikers.verzoek.geven", verzoek.wie(), welke);
            case FUNCTIE_BEEINDIGEN -> t("gebruikers.verzoek.beeindigen", verzoek.wie(), welke);
            case NIEUW -> t("gebruikers.verzoek.nieuw", verzoek.wie(), welke);
            case NAKIJKEN -> t("gebruikers.verzoek.nakijken", verzoek.wie());
        };
    }

    /** What would become of it: the new name, the department, the days. */
    static String bij(Verzoek verzoek) {
        var van = verzoek.van();
        var tot = verzoek.tot();
        return List.of(
                        tekst(verzoek.naam()),
                        tekst(verzoek.email()),
                        tekst(verzoek.telefoon()),
                        tekst(verzoek.afdeling()),
                        van == null ? "" : t("gebruikers.vanaf", Kalender.kort(van)),
                        tot == null ? "" : t("gebruikers.totEnMet", Kalender.kort(tot.minusDays(1))))
                .stream()
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String tekst(@Nullable String deel) {
        return deel == null ? "" : deel;
    }

    /** What a function lets somebody do, in one line. */
    static String uitleg(Functie functie) {
        return switch (functie) {
            case LEIDINGGEVENDE -> t("gebruikers.uitleg.leidinggevende");
            case VERZUIMCOORDINATOR -> t("gebruikers.uitleg.verzuimcoordinator");
            case GEBRUIKERSBEHEERDER -> t("gebruikers.uitleg.gebruikersbeheerder");
            case WERKNEMER -> t("gebruikers.uitleg.werknemer");
            default -> "";
        };
    }

    /** Tells what came of a change. */
    static void meld(Uitkomst uitkomst, String gedaan) {
        if (uitkomst.wacht()) {
            Meldingen.letOp(t("gebruikers.wacht"));
        } else {
            Meldingen.gelukt(gedaan);
        }
    }

    /** A name with something small beneath it. */
    static Div onder(com.vaadin.flow.component.Component eerste, String tekst) {
        var klein = new Span(tekst);
        klein.addClassName("stil");
        var regel = new Div(eerste, klein);
        regel.addClassName("keuze");
        return regel;
    }
}
