package nl.verzuimsysteem.opdrachten;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;

/**
 * Something happened to an opdracht. Published in the transaction in which it happened; holds no data of a case, so that
 * it can be handed to everybody who looks at such orders.
 */
public record OpdrachtGewijzigd(
        OpdrachtId opdracht,
        BedrijfId bedrijf,
        RegioId regio,
        DossierId dossier,
        Functie groep,
        OpdrachtStatus status,
        int versie) {}
