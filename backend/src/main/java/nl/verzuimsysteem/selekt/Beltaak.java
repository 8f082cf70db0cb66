package nl.verzuimsysteem.selekt;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.poortwachter.Feestdagen;
import nl.verzuimsysteem.poortwachter.Traject;
import nl.verzuimsysteem.taken.TaakSoort;
import org.jdbi.v3.core.Jdbi;

/** The taak of the MMA to call who cannot be reached otherwise. */
@Singleton
class Beltaak {
    private final Jdbi jdbi;

    Beltaak(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Makes them, or lets them run again, for today or the next working day. One statement, or none. */
    void zet(List<Selektrij> rijen, LocalDate vandaag) {
        if (rijen.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject, waarschuw_op,
                               uiterlijk_op, bron, loopt)
                        VALUES <taken>
                        ON DUPLICATE KEY UPDATE dossier_id = VALUES(dossier_id), waarschuw_op = VALUES(waarschuw_op),
                               uiterlijk_op = VALUES(uiterlijk_op), loopt = 1, einde = NULL, gedaan_op = NULL,
                               gedaan_door = NULL""")
                .bindMethodsList(
                        "taken",
                        rijen.stream().map(rij -> taak(rij, vandaag)).toList(),
                        List.of(
                                "bedrijf",
                                "regio",
                                "dossier",
                                "soort",
                                "functie",
                                "traject",
                                "waarschuw",
                                "uiterlijk",
                                "bron",
                                "loopt"))
                .execute());
    }

    private static Taakrij taak(Selektrij rij, LocalDate vandaag) {
        return new Taakrij(
                rij.bedrijf(),
                rij.regio(),
                rij.dossier(),
                TaakSoort.SELEKT_BELLEN,
                Functie.MMA,
                Traject.CONTACT,
                vandaag,
                werkdag(vandaag),
                bron(rij.id()),
                1);
    }

    /** Nobody needs to call any more. One statement, or none. */
    void laatVervallen(List<Selektrij> rijen) {
        if (rijen.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = NULL, einde = 'VERVALLEN'
                        WHERE (bedrijf_id, bron) IN (<taken>) AND loopt = 1""")
                .bindMethodsList(
                        "taken",
                        rijen.stream()
                                .map(rij -> new Sleutel(rij.bedrijf().waarde(), bron(rij.id())))
                                .toList(),
                        List.of("bedrijf", "bron"))
                .execute());
    }

    private static LocalDate werkdag(LocalDate vandaag) {
        var dag = vandaag;
        while (!Feestdagen.isWerkdag(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    /** One cause, one taak; {@link SelektRepository} ends it when it was done. */
    private static String bron(SelektId id) {
        return "selekt:" + id + ":bellen";
    }

    /** A taak as it is written. */
    public record Taakrij(
            BedrijfId bedrijf,
            RegioId regio,
            DossierId dossier,
            TaakSoort soort,
            Functie functie,
            Traject traject,
            LocalDate waarschuw,
            LocalDate uiterlijk,
            String bron,
            int loopt) {}

    /** By which a taak is found. */
    public record Sleutel(long bedrijf, String bron) {}
}
