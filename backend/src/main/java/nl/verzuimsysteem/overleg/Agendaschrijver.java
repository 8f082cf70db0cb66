package nl.verzuimsysteem.overleg;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the overleg of a regio that comes or runs, and makes its agenda anew. One that was left running on an earlier day is
 * closed first, so that what was left comes back; one that was never begun moves to the coming day.
 */
@Singleton
class Agendaschrijver {
    private final DeurRepository reeksen;
    private final OverlegRepository overleggen;
    private final AgendaRepository agenda;
    private final Overleggen deuren;
    private final Duration stilNa;
    private final Clock klok;

    Agendaschrijver(
            DeurRepository reeksen,
            OverlegRepository overleggen,
            AgendaRepository agenda,
            Overleggen deuren,
            @Property(name = "verzuim.overleg.opdracht-stil-na", defaultValue = "5d") Duration stilNa,
            Clock klok) {
        this.reeksen = reeksen;
        this.overleggen = overleggen;
        this.agenda = agenda;
        this.deuren = deuren;
        this.stilNa = stilNa;
        this.klok = klok;
    }

    /**
     * The overleg that runs, or the coming one, its series held; empty when the regio has no series, or one that is off. One
     * statement, and two more when one was left running.
     */
    Optional<Komend> komend(RegioId regio) {
        var gevonden = reeksen.houdVast(Teambereik.van(regio), regio);
        if (gevonden.isEmpty()) {
            return Optional.empty();
        }
        var deur = gevonden.get().deur();
        var plekken = gevonden.get().plekken();
        if (deur.id() != null && deur.status() == Overlegstatus.LOOPT) {
            if (!Objects.requireNonNull(deur.dag()).isBefore(vandaag())) {
                return Optional.of(new Komend(deur, deur.id(), plekken));
            }
            overleggen.sluit(deur.id(), deur.standNa(), klok.instant(), null);
            deuren.meld(deur.id(), regio, deur.standNa());
            return komend(regio);
        }
        return deur.actief() ? Optional.of(new Komend(deur, deur.id(), plekken)) : Optional.empty();
    }

    /**
     * The overleg that runs or comes.
     *
     * @param id {@code null} while it is not planned
     */
    record Komend(Deur deur, @Nullable OverlegId id, List<Agendaplek> plekken) {
        boolean loopt() {
            return id != null && deur.status() == Overlegstatus.LOOPT;
        }
    }

    LocalDate vandaag() {
        return Kalender.vandaag(klok);
    }

    /** The coming overleg, which is planned when it was not. One statement, or none. */
    Gepland plan(Komend komend) {
        var deur = komend.deur();
        if (komend.id() != null) {
            return new Gepland(komend.id(), Objects.requireNonNull(deur.dag()), Objects.requireNonNull(deur.stand()));
        }
        var dag = deur.komendeDag(vandaag());
        return new Gepland(overleggen.plan(deur, dag, null, null), dag, 0);
    }

    /** One that is in the database. */
    record Gepland(OverlegId id, LocalDate dag, int stand) {}

    /** Makes the agenda of one that does not run. One statement, and two more when something changed. */
    Gemaakt maak(Komend komend) {
        return maak(komend, komend.deur().komendeDag(vandaag()));
    }

    /** The same, of one that begins now: it is of today, a day early or late as it may be. */
    Gemaakt maakVoorNu(Komend komend) {
        return maak(komend, vandaag());
    }

    /**
     * @param stand its number since
     * @param voorraad what it was made of
     */
    record Gemaakt(OverlegId id, int stand, AgendaRepository.Voorraad voorraad) {}

    private Gemaakt maak(Komend komend, LocalDate dag) {
        var deur = komend.deur();
        var voorraad = agenda.voorraad(
                Teambereik.van(deur.regio()),
                new Agendavraag.Meetpunt(
                        deur.regio(),
                        dag,
                        vandaag(),
                        klok.instant(),
                        deur.vorige(),
                        deur.vorigeDag(),
                        deur.vorigeOp(),
                        stilNa));
        var gemaakt = Agendamaker.maak(komend.plekken(), voorraad.redenen(), voorraad.artsen(), deur.minuten());
        var overig = Agendaredenen.schrijfAantallen(gemaakt.overig());
        if (komend.id() == null) {
            var id = overleggen.plan(deur, dag, klok.instant(), overig);
            agenda.schrijf(id, dag, gemaakt.plekken());
            return new Gemaakt(id, 0, voorraad);
        }
        var verplaatst = !dag.equals(deur.dag());
        var anders = anders(komend.plekken(), gemaakt, verplaatst);
        agenda.schrijf(komend.id(), dag, anders);
        if (anders.isEmpty() && !verplaatst && deur.isZo(dag, overig)) {
            return new Gemaakt(komend.id(), Objects.requireNonNull(deur.stand()), voorraad);
        }
        overleggen.zetAgenda(komend.id(), deur, dag, klok.instant(), overig);
        deuren.meld(komend.id(), deur.regio(), deur.standNa());
        return new Gemaakt(komend.id(), deur.standNa(), voorraad);
    }

    /** The points that must be written: all of them when the overleg is on another day. */
    private static List<Agendaplek> anders(List<Agendaplek> nu, Agenda gemaakt, boolean alle) {
        var oud = Set.copyOf(nu);
        return Stream.concat(gemaakt.plekken().stream(), gemaakt.eraf().stream())
                .filter(plek -> alle || !oud.contains(plek))
                .toList();
    }
}
