package nl.verzuimsysteem.toegang;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/** A row of {@code gebruiker_functie} with the names that go with it. */
record Functierij(
        @PropagateNull FunctieId id,
        Functie functie,
        @Nullable RegioId regioId,
        @Nullable String regio,
        @Nullable BedrijfId bedrijfId,
        @Nullable String bedrijf,
        @Nullable AfdelingId afdelingId,
        @Nullable String afdeling,
        @Nullable WerknemerId werknemerId,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot) {

    boolean geldigOp(LocalDate dag) {
        return !geldigVan.isAfter(dag) && (geldigTot == null || dag.isBefore(geldigTot));
    }
}
