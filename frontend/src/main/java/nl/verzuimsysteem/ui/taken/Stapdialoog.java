package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.MijlpaalStatus;
import nl.verzuimsysteem.poortwachter.Regels;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.taken.Stapcontrole;
import nl.verzuimsysteem.taken.Stapvorm;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Actie;
import nl.verzuimsysteem.ui.component.Dialooggedrag;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.verzuim.Stapregel;

/** Records a step of a case, or puts it off, wherever the user stands: in the list of taken or in the case. */
@Singleton
public class Stapdialoog {
    private final StapService service;
    private final Clock klok;

    Stapdialoog(StapService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    /** Whether this function records steps of this kind; some are for the bedrijfsarts alone, some for nobody. */
    public boolean magVastleggen(Actor actor, MijlpaalSoort soort) {
        return Rechten.mag(actor, Handeling.STAP_VASTLEGGEN)
                && Stapvorm.van(soort).vastTeLeggen()
                && isVan(actor, soort);
    }

    /** Whether this function may put a step of this kind off. The rules of the case itself have the last word. */
    public boolean magAfwijken(Actor actor, MijlpaalSoort soort) {
        return Rechten.mag(actor, Handeling.TERMIJN_WIJZIGEN) && regels().magAfwijken(soort) && isVan(actor, soort);
    }

    /** Who reports to UWV is chosen by the company: here both will do. */
    private boolean isVan(Actor actor, MijlpaalSoort soort) {
        return Stapcontrole.mag(actor.functie(), soort, regels(), true)
                || Stapcontrole.mag(actor.functie(), soort, regels(), false);
    }

    private Regels regels() {
        return Regels.van(Kalender.vandaag(klok));
    }

    /**
     * What the user can do with a step of a case. A step that lies ahead has nothing yet.
     *
     * @param daarna what follows when something was done
     */
    public List<Actie> acties(DossierId dossier, String werknemer, Mijlpaal mijlpaal, Runnable daarna) {
        var acties = new ArrayList<Actie>();
        var actor = Ingelogd.actor();
        var vraag = Stapvraag.van(dossier, werknemer, mijlpaal);
        if (mijlpaal.wacht() && !mijlpaal.open().isAfter(Kalender.vandaag(klok))) {
            if (magVastleggen(actor, mijlpaal.soort())) {
                acties.add(actie(vraag, t("stap.knop"), Actie.Stijl.GEWOON, () -> open(vraag, daarna)));
            }
            if (mijlpaal.magAfwijken() && magAfwijken(actor, mijlpaal.soort())) {
                acties.add(actie(vraag, t("stap.afwijken.knop"), Actie.Stijl.GEWOON, () -> wijkAf(vraag, daarna)));
            }
        } else if (mijlpaal.status() == MijlpaalStatus.GEREED && magVastleggen(actor, mijlpaal.soort())) {
            acties.add(actie(vraag, t("stap.ongedaan"), Actie.Stijl.GEWOON, () -> maakOngedaan(vraag, daarna)));
        } else if (isVerleden(mijlpaal) && magVastleggen(actor, mijlpaal.soort())) {
            // It was done all the same, and nobody recorded it in time: seldom, and so it does not ask for attention.
            acties.add(actie(vraag, t("stap.alsnog"), Actie.Stijl.STIL, () -> open(vraag, daarna)));
        }
        return acties;
    }

    /**
     * What the user can do with a step that was done and is not the one the terms show, such as an earlier evaluation.
     * What stands there wrongly is taken back here and recorded again.
     *
     * @param daarna what follows when something was done
     */
    public List<Actie> acties(DossierId dossier, String werknemer, Stapregel stap, Runnable daarna) {
        var datum = stap.datum();
        if (datum == null || !magVastleggen(Ingelogd.actor(), stap.soort())) {
            return List.of();
        }
        var vraag = new Stapvraag(dossier, werknemer, stap.soort(), stap.volgnummer(), datum);
        // There are more of its kind: the day tells them apart.
        var naam = t("stap.ongedaan.naam", stap.soort().naam().tekst(), stap.volgnummer() + 1, Kalender.voluit(datum));
        return List.of(Actie.knop(t("stap.ongedaan"), naam, Actie.Stijl.GEWOON, () -> maakOngedaan(vraag, daarna)));
    }

    /** Whether it lapsed when it could have been done already. */
    private boolean isVerleden(Mijlpaal mijlpaal) {
        return mijlpaal.status() == MijlpaalStatus.VERVALLEN && !mijlpaal.open().isAfter(Kalender.vandaag(klok));
    }

    private static Actie actie(Stapvraag vraag, String woord, Actie.Stijl stijl, Runnable act) {
        return Actie.knop(woord, t("taken.knopnaam", woord, vraag.soort().naam().tekst()), stijl, act);
    }

    /**
     * Opens the form of a step.
     *
     * @param daarna what follows when it was recorded, and when that was taken back
     */
    public void open(Stapvraag vraag, Runnable daarna) {
        var formulier = new Stapformulier(service, klok, vraag);
        toon(
                t("stap.titel", vraag.soort().naam().tekst()),
                t("stap.knop"),
                formulier,
                formulier::bewaar,
                () -> {
                    Meldingen.gelukt(
                            t("stap.gelukt", vraag.soort().naam().tekst(), vraag.werknemer()),
                            t("stap.ongedaan"),
                            () -> maakOngedaan(vraag, daarna));
                    daarna.run();
                },
                daarna);
    }

    /**
     * Asks until when a step waits, and why.
     *
     * @param daarna what follows when it was put off
     */
    public void wijkAf(Stapvraag vraag, Runnable daarna) {
        var formulier = new Afwijkformulier(service, klok, vraag);
        toon(
                t("stap.afwijken.titel", vraag.soort().naam().tekst()),
                t("stap.afwijken.knop"),
                formulier,
                formulier::bewaar,
                () -> {
                    Meldingen.gelukt(t("stap.afwijken.gelukt"));
                    daarna.run();
                },
                daarna);
    }

    private void maakOngedaan(Stapvraag vraag, Runnable daarna) {
        try {
            service.trekIn(Ingelogd.actor(), vraag.dossier(), vraag.soort(), vraag.volgnummer());
            Meldingen.gelukt(t("stap.ongedaan.gelukt"));
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
        daarna.run();
    }

    private static void toon(
            String titel, String knop, Component formulier, BooleanSupplier bewaar, Runnable gelukt, Runnable anders) {
        var dialoog = new Dialog();
        dialoog.setHeaderTitle(titel);
        dialoog.setWidth("34rem");
        dialoog.add(formulier);
        Dialooggedrag.geef(dialoog);
        var doe = new Button(knop);
        doe.addThemeVariants(ButtonVariant.PRIMARY);
        doe.setDisableOnClick(true);
        doe.addClickListener(klik -> {
            try {
                if (bewaar.getAsBoolean()) {
                    dialoog.close();
                    gelukt.run();
                }
            } catch (Conflict e) {
                dialoog.close();
                Meldingen.letOp(String.valueOf(e.getMessage()));
                anders.run();
            } finally {
                // After a failure too: what was typed is still there.
                doe.setEnabled(true);
            }
        });
        dialoog.getFooter().add(new Button(t("schil.dialoog.annuleer"), klik -> dialoog.close()), doe);
        dialoog.open();
    }
}
