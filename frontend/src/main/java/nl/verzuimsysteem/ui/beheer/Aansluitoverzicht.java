package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.NieuwBedrijf;
import nl.verzuimsysteem.organisatie.Regio;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import org.jspecify.annotations.Nullable;

/** All that was typed of a new company, to look at before it is taken on. */
final class Aansluitoverzicht extends Div {

    Aansluitoverzicht(NieuwBedrijf nieuw, @Nullable Regio regio) {
        addClassName("kaarten");
        var bedrijf = nieuw.bedrijf();
        var beheerder = nieuw.beheerder();
        var soort = nieuw.abonnement();
        var van = nieuw.van();
        add(
                new Kaart(
                        t("beheer.stap.bedrijf"),
                        new Feiten()
                                .feit(t("beheer.naam"), bedrijf.naam())
                                .feit(t("beheer.kvk"), bedrijf.kvkNummer())
                                .feit(t("beheer.loonheffingennummer"), bedrijf.loonheffingennummer())
                                .feit(
                                        t("beheer.adres"),
                                        bedrijf.straat() + ", " + bedrijf.postcode() + "  " + bedrijf.plaats())
                                .feit(t("beheer.telefoon"), bedrijf.telefoon())
                                .feit(t("beheer.email"), bedrijf.email())
                                .feit(t("beheer.factuurEmail"), bedrijf.factuurEmail())),
                new Kaart(
                        t("beheer.afspraken"),
                        new Feiten()
                                .feit(t("beheer.regio"), regio == null ? null : regio.naam())
                                .feit(t("beheer.abonnement"), soort == null ? null : soort.naam())
                                .feit(t("beheer.abonnement.van"), van == null ? null : Kalender.voluit(van))
                                .feit(t("beheer.stap.beheerder"), beheerder.naam())
                                .feit(t("beheer.beheerder.email"), beheerder.email())
                                .feit(t("beheer.telefoon"), beheerder.telefoon())));
    }
}
