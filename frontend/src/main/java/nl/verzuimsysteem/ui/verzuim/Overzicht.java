package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import nl.verzuimsysteem.poortwachter.Vierwekenregel;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.opdrachten.Casemanageractie;
import nl.verzuimsysteem.ui.selekt.Triagekaart;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.JaNeeOnbekend;
import org.jspecify.annotations.Nullable;

/** The key facts of a case, and what the employer recorded in it. */
@Singleton
class Overzicht {
    private final DossierService service;
    private final Verloopkaart verloop;
    private final Casemanageractie casemanager;
    private final Triagekaart triage;
    private final Clock klok;

    Overzicht(
            DossierService service,
            Verloopkaart verloop,
            Casemanageractie casemanager,
            Triagekaart triage,
            Clock klok) {
        this.service = service;
        this.verloop = verloop;
        this.casemanager = casemanager;
        this.triage = triage;
        this.klok = klok;
    }

    /**
     * @param opnieuw reads and shows the case anew
     * @param daarna shows the case in which a spell lies after it was corrected
     */
    Component van(DossierKop kop, Runnable opnieuw, Consumer<DossierId> daarna) {
        var voortgang = service.voortgang(Ingelogd.actor(), kop.id());
        var links = new Div();
        casemanager.kaart(kop, voortgang, opnieuw).ifPresent(links::add);
        links.add(verzuim(kop));
        triage.van(kop, opnieuw).ifPresent(links::add);
        links.add(gegevens(kop, opnieuw));
        links.addClassName("stapel");
        var kaarten = new Div(links, verloop.van(kop, voortgang, Kalender.vandaag(klok), daarna));
        kaarten.addClassName("kaarten");
        return kaarten;
    }

    private Kaart verzuim(DossierKop kop) {
        var vandaag = Kalender.vandaag(klok);
        var feiten = new Feiten()
                .feit(t("dossier.overzicht.eersteZiektedag"), Kalender.voluit(kop.eersteZiektedag()))
                .feit(
                        t("dossier.overzicht.opnieuwZiek"),
                        kop.isSamengesteld() ? Kalender.voluit(kop.ziekSinds()) : null);
        var hersteldOp = kop.hersteldOp();
        if (hersteldOp == null) {
            feiten.feit(
                    t(kop.gesloten() == null ? "dossier.overzicht.week" : "dossier.overzicht.laatsteWeek"),
                    t("dossier.overzicht.weekVan", kop.week(vandaag)));
        } else {
            feiten.feit(t("dossier.overzicht.hersteldOp"), Kalender.voluit(hersteldOp));
        }
        feiten.feit(t("dossier.overzicht.dagen"), dagen(kop, kop.telTot(vandaag)))
                .feit(
                        t("dossier.overzicht.gemeld"),
                        t("dossier.overzicht.gemeldDoor", kop.gemeldDoor(), Kalender.kort(kop.gemeldOp())))
                .feit(t("dossier.overzicht.personeelsnummer"), kop.personeelsnummer());
        var kaart = new Kaart(t("dossier.overzicht.verzuim"), feiten);
        if (kop.isSamengesteld()) {
            kaart.zet(feiten, samengesteld(kop));
        }
        return kaart;
    }

    private static String dagen(DossierKop kop, LocalDate vandaag) {
        return t(
                "dossier.overzicht.aantalDagen",
                kop.perioden().stream()
                        .mapToLong(periode -> periode.dagen(vandaag) - verlofdagen(kop, periode, vandaag))
                        .sum());
    }

    /** Days of leave within a spell are no sick days. */
    private static long verlofdagen(DossierKop kop, Verzuimperiode periode, LocalDate vandaag) {
        var einde = periode.tot() == null ? vandaag.plusDays(1) : periode.tot();
        return kop.verlof().stream()
                .mapToLong(een -> Math.max(
                        0,
                        ChronoUnit.DAYS.between(
                                een.van().isAfter(periode.van()) ? een.van() : periode.van(),
                                een.tot().isBefore(einde) ? een.tot() : einde)))
                .sum();
    }

    /** Says why several spells are one case: the rule, and the day it counts from. */
    private static Div samengesteld(DossierKop kop) {
        var titel = new Paragraph(t("dossier.samengesteld.titel"));
        titel.addClassName("uitleg-titel");
        var uitleg = new Div(
                titel,
                new Paragraph(t("dossier.samengesteld.uitleg", Vierwekenregel.DAGEN, Kalender.voluit(kop.telVanaf()))));
        uitleg.addClassName("uitleg");
        return uitleg;
    }

    private Kaart gegevens(DossierKop kop, Runnable opnieuw) {
        var gegevens = kop.gegevens();
        var onbekend = t("dossier.gegevens.leeg");
        var terug = gegevens.verwachteTerugkeer();
        var feiten = new Feiten()
                .feit(t("dossier.gegevens.telefoon"), of(gegevens.telefoon(), onbekend))
                .feit(t("dossier.gegevens.verblijfadres"), of(gegevens.verblijfadres(), onbekend))
                .feit(t("dossier.gegevens.verwachteTerugkeer"), terug == null ? onbekend : Kalender.voluit(terug))
                .feit(t("dossier.gegevens.lopendeAfspraken"), of(gegevens.lopendeAfspraken(), onbekend))
                .feit(t("dossier.gegevens.vangnet"), antwoord(gegevens.vangnet()))
                .feit(t("dossier.gegevens.arbeidsongeval"), antwoord(gegevens.arbeidsongeval()))
                .feit(t("dossier.gegevens.verkeersongeval"), antwoord(gegevens.verkeersongevalDerde()));
        var kaart = new Kaart(t("dossier.gegevens.kop"), feiten);
        if (Rechten.mag(Ingelogd.actor(), Handeling.DOSSIER_BIJWERKEN)) {
            var wijzig = new Button(t("dossier.gegevens.wijzig"), Icoon.BEWERK.maak());
            wijzig.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            wijzig.addClickListener(klik -> {
                wijzig.setVisible(false);
                kaart.zet(new GegevensFormulier(service, klok, kop, opnieuw));
            });
            kaart.naastTitel(wijzig);
        }
        return kaart;
    }

    private static String of(@Nullable String waarde, String anders) {
        return waarde == null || waarde.isBlank() ? anders : waarde;
    }

    /** The answer in a word. */
    static String antwoord(JaNeeOnbekend antwoord) {
        return switch (antwoord) {
            case JA -> t("dossier.antwoord.ja");
            case NEE -> t("dossier.antwoord.nee");
            case ONBEKEND -> t("dossier.antwoord.onbekend");
        };
    }
}
