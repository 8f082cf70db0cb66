package nl.verzuimsysteem.uwv;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes to which group of the vangnet an employee belongs. */
@Singleton
class UwvRepository {
    private final Jdbi jdbi;

    UwvRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Sets the group, and with it whether UWV pays at all. One statement; {@code false} when somebody else changed the
     * case.
     */
    boolean zetVangnet(Dossierfeiten zaak, int versie, Vangnet groep, @Nullable LocalDate bekendOp) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE dossier
                                SET vangnet = :vangnet, vangnetgroep = :groep, vangnet_bekend_op = :bekendOp,
                                    herberekenen = 1, versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :dossier AND versie = :versie""")
                        .bind("bedrijf", zaak.bedrijf())
                        .bind("dossier", zaak.dossier())
                        .bind("versie", versie)
                        .bind("vangnet", groep == Vangnet.GEEN ? "NEE" : "JA")
                        .bind("groep", groep == Vangnet.GEEN ? null : groep)
                        .bind("bekendOp", groep == Vangnet.GEEN ? null : bekendOp)
                        .execute())
                > 0;
    }
}
