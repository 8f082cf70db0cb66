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

/**
 * A row of {@code gebruiker_functie} with the names that go with it.
 *
 * @param uitDienst the last day of employment of the employee this person is
 */
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
        @Nullable LocalDate uitDienst,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot) {

    /**
     * How long somebody who left still sees his own data; after that he asks for them at the desk. The file of an absence
     * is kept two years after the employment ended (Beleidsregels De zieke werknemer, Autoriteit Persoonsgegevens).
     */
    private static final int JAREN_NA_DIENST = 2;

    /** Who left the company holds no function there from the next day on, except the sight of his own data. */
    boolean geldigOp(LocalDate dag) {
        return !geldigVan.isAfter(dag) && (geldigTot == null || dag.isBefore(geldigTot)) && inDienst(dag);
    }

    private boolean inDienst(LocalDate dag) {
        if (uitDienst == null) {
            return true;
        }
        var laatste = functie == Functie.WERKNEMER ? uitDienst.plusYears(JAREN_NA_DIENST) : uitDienst;
        return !dag.isAfter(laatste);
    }
}
