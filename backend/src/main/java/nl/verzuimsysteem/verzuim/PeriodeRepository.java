package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Deel;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Vrij;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes spells, how much somebody is absent in them, and leave. */
@Singleton
class PeriodeRepository {
    private final Jdbi jdbi;

    PeriodeRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One statement.
     *
     * @param opgeruimd the case that was just opened for it and goes too when the report is there already
     * @throws Ingehaald when a report with this key is there already
     */
    void voegToe(BedrijfId bedrijf, Periode periode, @Nullable Long opgeruimd) {
        try {
            Ingehaald.bijDubbel(
                    opgeruimd != null,
                    () -> jdbi.withHandle(handle -> handle.createUpdate("""
                            INSERT INTO verzuimperiode (id, bedrijf_id, dossier_id, van, tot, sleutel)
                            VALUES (NULLIF(:id, 0), :bedrijf, :dossier, :van, :tot, :sleutel)""")
                            .bindMethods(periode)
                            .bind("bedrijf", bedrijf)
                            .execute()));
        } catch (Ingehaald e) {
            if (opgeruimd != null) {
                jdbi.useHandle(
                        handle -> handle.createUpdate("DELETE FROM dossier WHERE bedrijf_id = :bedrijf AND id = :id")
                                .bind("bedrijf", bedrijf)
                                .bind("id", opgeruimd)
                                .execute());
            }
            throw e;
        }
    }

    /** Writes where spells lie now, and their days; each is there already. One statement however many, or none. */
    void wijzig(BedrijfId bedrijf, List<Periode> perioden) {
        if (perioden.isEmpty()) {
            return;
        }
        var rijen = IntStream.range(0, perioden.size())
                .mapToObj("(:bedrijf, :p%1$d.id, :p%1$d.dossier, :p%1$d.van, :p%1$d.tot, :p%1$d.sleutel)"::formatted)
                .collect(Collectors.joining(", "));
        jdbi.useHandle(handle -> {
            var opdracht = handle.createUpdate(
                            "INSERT INTO verzuimperiode (bedrijf_id, id, dossier_id, van, tot, sleutel) VALUES "
                                    + rijen + """
                             ON DUPLICATE KEY UPDATE dossier_id = VALUES(dossier_id), van = VALUES(van), tot = VALUES(tot)""")
                    .bind("bedrijf", bedrijf);
            for (var nummer = 0; nummer < perioden.size(); nummer++) {
                opdracht.bindMethods("p" + nummer, perioden.get(nummer));
            }
            opdracht.execute();
        });
    }

    /** Takes away the spells that should not be there, with the course within them. One statement, or none. */
    void verwijder(BedrijfId bedrijf, Verzuimbeeld nu, Verzuimbeeld doel) {
        var weg = nu.perioden().stream()
                .filter(een -> doel.perioden().stream().noneMatch(blijft -> blijft.id() == een.id()))
                .map(Periode::id)
                .toList();
        if (!weg.isEmpty()) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            DELETE p, v FROM verzuimperiode p
                            LEFT JOIN verzuimverloop v ON v.bedrijf_id = p.bedrijf_id AND v.dossier_id = p.dossier_id
                                 AND v.vanaf >= p.van AND (p.tot IS NULL OR v.vanaf < p.tot)
                            WHERE p.bedrijf_id = :bedrijf AND p.id IN (<weg>)""")
                    .bind("bedrijf", bedrijf)
                    .bindList("weg", weg)
                    .execute());
        }
    }

    /** Writes how much he is absent, where that changed. At most two statements. */
    void schrijfVerloop(BedrijfId bedrijf, Verzuimbeeld nu, Verzuimbeeld doel) {
        var vervallen = new ArrayList<>(nu.verloop());
        vervallen.removeIf(
                deel -> doel.verloop().stream().anyMatch(een -> zelfdeDag(een, deel)) || metPeriodeWeg(nu, doel, deel));
        if (!vervallen.isEmpty()) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            DELETE FROM verzuimverloop
                            WHERE bedrijf_id = :bedrijf AND (dossier_id, vanaf) IN (<rijen>)""")
                    .bind("bedrijf", bedrijf)
                    .bindMethodsList("rijen", vervallen, List.of("dossier", "vanaf"))
                    .execute());
        }
        var nieuw = new ArrayList<>(doel.verloop());
        nieuw.removeAll(nu.verloop());
        if (!nieuw.isEmpty()) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            INSERT INTO verzuimverloop (bedrijf_id, dossier_id, vanaf, percentage, uren, arbeidstherapie)
                            VALUES <rijen>
                            ON DUPLICATE KEY UPDATE percentage = VALUES(percentage), uren = VALUES(uren),
                                   arbeidstherapie = VALUES(arbeidstherapie)""")
                    .bindMethodsList(
                            "rijen",
                            nieuw.stream()
                                    .map(deel -> new Verlooprij(bedrijf, deel))
                                    .toList(),
                            List.of("bedrijf", "dossier", "vanaf", "percentage", "uren", "arbeidstherapie"))
                    .execute());
        }
    }

    private static boolean zelfdeDag(Deel een, Deel ander) {
        return een.dossier() == ander.dossier() && een.vanaf().equals(ander.vanaf());
    }

    /** Whether the spell it lies in goes, and takes it along. */
    private static boolean metPeriodeWeg(Verzuimbeeld nu, Verzuimbeeld doel, Deel deel) {
        return nu.perioden().stream()
                .filter(een -> een.dossier() == deel.dossier() && een.omvat(deel.vanaf()))
                .anyMatch(een -> doel.perioden().stream().noneMatch(blijft -> blijft.id() == een.id()));
    }

    /** Writes leave, where that changed. At most two statements. */
    void schrijfVerlof(Verzuimstand stand, List<Vrij> nu, List<Vrij> doel) {
        var weg = nu.stream()
                .filter(een -> doel.stream().noneMatch(blijft -> blijft.van().equals(een.van())))
                .map(Vrij::van)
                .toList();
        if (!weg.isEmpty()) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            DELETE FROM verlof
                            WHERE bedrijf_id = :bedrijf AND werknemer_id = :werknemer AND van IN (<weg>)""")
                    .bind("bedrijf", stand.bedrijf())
                    .bind("werknemer", stand.werknemer())
                    .bindList("weg", weg)
                    .execute());
        }
        for (var verlof : doel) {
            if (!nu.contains(verlof)) {
                jdbi.useHandle(handle -> handle.createUpdate("""
                                INSERT INTO verlof (bedrijf_id, werknemer_id, van, tot, oorzaak, moment, door)
                                VALUES (:bedrijf, :werknemer, :van, :tot, :oorzaak, :moment, :door)
                                ON DUPLICATE KEY UPDATE tot = :tot, oorzaak = :oorzaak, moment = :moment, door = :door,
                                       versie = versie + 1""")
                        .bindMethods(verlof)
                        .bind("bedrijf", stand.bedrijf())
                        .bind("werknemer", stand.werknemer())
                        .execute());
            }
        }
    }

    /** One row of the course, as its columns are called. */
    public record Verlooprij(BedrijfId bedrijf, Deel deel) {
        public long dossier() {
            return deel.dossier();
        }

        public LocalDate vanaf() {
            return deel.vanaf();
        }

        public int percentage() {
            return deel.percentage();
        }

        public @Nullable BigDecimal uren() {
            return deel.uren();
        }

        public boolean arbeidstherapie() {
            return deel.arbeidstherapie();
        }
    }
}
