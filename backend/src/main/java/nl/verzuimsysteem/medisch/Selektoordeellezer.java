package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.Selektoordeeldeur.Binnen;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import nl.verzuimsysteem.vragenlijst.Vragenlijsten;

/** Reads a triage with its answers, for who judges it and for who looks at that afterwards. Whoever asks came through the door. */
@Singleton
class Selektoordeellezer {
    private final Selektoordeelkluis kluis;
    private final Vragenlijsten lijsten;
    private final Clock klok;

    Selektoordeellezer(Selektoordeelkluis kluis, Vragenlijsten lijsten, Clock klok) {
        this.kluis = kluis;
        this.lijsten = lijsten;
        this.klok = klok;
    }

    /** The version he answered. */
    Vragenlijst lijst(Selekt selekt) {
        return lijsten.met(Objects.requireNonNull(selekt.vragenlijst()));
    }

    /** Two statements, and one when the version was not read lately. */
    Selektoordeelblad lees(Binnen binnen) {
        var selekt = binnen.selekt();
        var stand = binnen.stand();
        var lijst = lijst(selekt);
        var gegeven = kluis.antwoorden(selekt);
        var voorstel = Vragengang.voorstel(lijst, gegeven);
        var blad = kluis.lees(selekt.bedrijf(), stand);
        var vandaag = Kalender.vandaag(klok);
        var door = stand.door();
        var op = stand.op();
        return new Selektoordeelblad(
                selekt.id(),
                vandaag,
                selekt.werknemernaam(),
                selekt.bedrijfsnaam(),
                selekt.dossier(),
                selekt.eersteDag(),
                Objects.requireNonNull(selekt.ingevuldOp()),
                selekt.taal(),
                selekt.afgenomenDoor(),
                Selektoordeelregels.antwoorden(lijst, gegeven),
                voorstel,
                blad.versie() == 0 ? Selektoordeelregels.begin(voorstel, vandaag) : blad.invoer(),
                blad.versie(),
                Selektoordeelregels.gevolgen(vandaag),
                binnen.onderNaam(),
                selekt.loopt(),
                selekt.status() != Selektstatus.BEOORDEELD || door == null || op == null
                        ? null
                        : new Selektoordeelblad.Besluit(door, op, stand.afgeweken()));
    }
}
