package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads what puts cases on the agenda, and writes the points. */
@Singleton
class AgendaRepository {
    private static final RowMapper<Bron> BRON = Rij.van(Bron.class);

    private static final List<String> PLEKKOLOMMEN = List.of(
            "id",
            "bedrijf",
            "dossier",
            "overleg",
            "dag",
            "volgorde",
            "minuten",
            "redenen",
            "status",
            "metHand",
            "ingebrachtDoor",
            "notitie",
            "arts",
            "artsMetHand");

    private final Jdbi jdbi;

    AgendaRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What an agenda is made of.
     *
     * @param artsen with which bedrijfsarts work of a POB waits
     * @param besluiten the words of the decisions that reasons speak of, by their keys
     * @param leden who is expected
     */
    record Voorraad(
            List<Zaakreden> redenen,
            Map<DossierId, GebruikerId> artsen,
            Map<String, String> besluiten,
            List<Aanwezige> leden) {}

    /** All reasons there are in a regio. One statement, each part of it bounded by an index. */
    Voorraad voorraad(Bereik bereik, Agendavraag.Meetpunt punt) {
        var vraag = new Agendavraag(bereik, punt);
        var redenen = new ArrayList<Zaakreden>();
        var artsen = new HashMap<DossierId, GebruikerId>();
        var besluiten = new HashMap<String, String>();
        var leden = new ArrayList<Aanwezige>();
        jdbi.useHandle(handle -> handle.createQuery(vraag.sql())
                .bindMap(vraag.waarden())
                .map(BRON)
                .forEach(bron -> {
                    switch (bron.soort()) {
                        case Agendavraag.LID -> leden.add(bron.lid());
                        case Agendavraag.ARTS ->
                            artsen.merge(
                                    bron.zaak(),
                                    bron.mens(),
                                    (een, ander) -> een.waarde() < ander.waarde() ? een : ander);
                        default -> {
                            redenen.add(bron.reden());
                            if (bron.wat() != null && bron.tekst() != null) {
                                besluiten.put(bron.wat(), bron.tekst());
                            }
                        }
                    }
                }));
        leden.sort(Comparator.comparing(Aanwezige::naam)
                .thenComparingLong(lid -> lid.gebruiker().waarde()));
        return new Voorraad(redenen, artsen, besluiten, leden);
    }

    /** Writes points, new ones and others. One statement, or none. */
    void schrijf(OverlegId overleg, LocalDate dag, List<Agendaplek> plekken) {
        if (plekken.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO agendapunt (id, bedrijf_id, dossier_id, overleg_id, dag, volgorde, minuten, redenen,
                               status, met_hand, ingebracht_door, notitie, arts_id, arts_met_hand)
                        VALUES <plekken>
                        ON DUPLICATE KEY UPDATE dag = VALUES(dag), volgorde = VALUES(volgorde), minuten = VALUES(minuten),
                               redenen = VALUES(redenen), status = VALUES(status), met_hand = VALUES(met_hand),
                               ingebracht_door = VALUES(ingebracht_door), arts_id = VALUES(arts_id)""")
                .bindMethodsList(
                        "plekken",
                        plekken.stream()
                                .map(plek -> Schrijfrij.van(overleg, dag, plek))
                                .toList(),
                        PLEKKOLOMMEN)
                .execute());
    }

    /**
     * A row of what an agenda is made of.
     *
     * @param soort the reason, or what else it is
     * @param tekst the note of a point that was left, the words of a decision, or the name of a member
     * @param arts the bedrijfsarts, or the member
     */
    private record Bron(
            String soort,
            @Nullable BedrijfId bedrijf,
            @Nullable DossierId dossier,
            @Nullable LocalDate dag,
            @Nullable String wat,
            @Nullable Functie functie,
            @Nullable String tekst,
            @Nullable GebruikerId arts,
            @Nullable Integer minuten) {
        Zaakreden reden() {
            return new Zaakreden(
                    Objects.requireNonNull(bedrijf),
                    zaak(),
                    new Grond(Agendareden.valueOf(soort), dag, wat),
                    functie,
                    wat == null ? tekst : null,
                    arts,
                    minuten);
        }

        DossierId zaak() {
            return Objects.requireNonNull(dossier);
        }

        GebruikerId mens() {
            return Objects.requireNonNull(arts);
        }

        Aanwezige lid() {
            return Bladlezer.lid(mens(), Objects.requireNonNull(tekst), functie);
        }
    }

    /** A point as it is written; public because Jdbi reads it. */
    public record Schrijfrij(
            @Nullable AgendapuntId id,
            BedrijfId bedrijf,
            DossierId dossier,
            OverlegId overleg,
            LocalDate dag,
            int volgorde,
            int minuten,
            String redenen,
            Puntstatus status,
            boolean metHand,
            @Nullable String ingebrachtDoor,
            @Nullable String notitie,
            @Nullable GebruikerId arts,
            boolean artsMetHand) {
        static Schrijfrij van(OverlegId overleg, LocalDate dag, Agendaplek plek) {
            return new Schrijfrij(
                    plek.id(),
                    plek.bedrijf(),
                    plek.dossier(),
                    overleg,
                    dag,
                    plek.volgorde(),
                    plek.minuten(),
                    Agendaredenen.schrijf(plek.gronden()),
                    plek.status(),
                    plek.metHand(),
                    plek.ingebrachtDoor(),
                    plek.notitie(),
                    plek.arts(),
                    plek.artsMetHand());
        }
    }
}
