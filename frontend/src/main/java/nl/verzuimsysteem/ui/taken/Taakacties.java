package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Meldingen;

/** What can be done with a taak in the list. The list shows itself anew after each act. */
final class Taakacties {
    private final TakenService service;
    private final Stapdialoog stappen;
    private final Clock klok;
    private final Runnable ververs;

    Taakacties(TakenService service, Stapdialoog stappen, Clock klok, Runnable ververs) {
        this.service = service;
        this.stappen = stappen;
        this.klok = klok;
        this.ververs = ververs;
    }

    boolean magVastleggen(Taak taak) {
        return taak.mijlpaal() != null && stappen.magVastleggen(actor(), taak.mijlpaal());
    }

    boolean magAfwijken(Taak taak) {
        return taak.mijlpaal() != null && stappen.magAfwijken(actor(), taak.mijlpaal());
    }

    boolean magAfronden(Taak taak) {
        return Taakregel.isAfTeRonden(taak) && isVanDezeFunctie(taak) && Rechten.mag(actor(), Handeling.TAAK_AFRONDEN);
    }

    /** Whether it can be picked up, let go or handed over: a taak of the group the user is in. */
    boolean magVerdelen(Taak taak) {
        return taak.id() != null && isVanDezeFunctie(taak) && Rechten.mag(actor(), Handeling.TAAK_OPPAKKEN);
    }

    private static boolean isVanDezeFunctie(Taak taak) {
        return taak.functie() == actor().functie();
    }

    void legVast(Taak taak) {
        stappen.open(Taakregel.stap(taak), ververs);
    }

    void wijkAf(Taak taak) {
        stappen.wijkAf(Taakregel.stap(taak), ververs);
    }

    void rondAf(TaakId taak) {
        doe(() -> service.rondAf(actor(), taak), t("taken.afgerond"));
    }

    void pakOp(TaakId taak) {
        doe(() -> service.pakOp(actor(), taak), t("taken.opgepakt"));
    }

    void laatLos(TaakId taak) {
        doe(() -> service.laatLos(actor(), taak), t("taken.losgelaten"));
    }

    /** Asks to whom it is handed over. */
    void draagOver(Taak taak, TaakId id) {
        new Overdracht(Taakregel.watVanWie(taak), service.collegas(actor(), id), aan -> draagOver(id, aan)).open();
    }

    private void draagOver(TaakId taak, GebruikerId aan) {
        doe(() -> service.draagOver(actor(), taak, aan), t("taken.overgedragen"));
    }

    /** Shows all about a taak: who is told of it, and what else can be done with it. */
    void meer(Taak taak) {
        var id = taak.id();
        new Taakdetail(taak, id == null ? List.of() : service.wieKrijgtBericht(actor(), id), this, klok).open();
    }

    private void doe(Runnable act, String gelukt) {
        try {
            act.run();
            Meldingen.gelukt(gelukt);
        } catch (Conflict | OngeldigeInvoer e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        } catch (NietGevonden e) {
            Meldingen.letOp(t("taken.weg"));
        }
        ververs.run();
    }

    private static Actor actor() {
        return Ingelogd.actor();
    }
}
