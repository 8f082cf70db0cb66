package nl.verzuimsysteem.ui.medisch;

import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.ui.Paden;

/** Addresses inside the medical zone. */
final class Medischpaden {
    /** A triage in the sample, with its number behind it. */
    static final String STEEKPROEF_TRIAGE = Paden.STEEKPROEF + "/triage";

    private Medischpaden() {}

    static String consult(ConsultId id) {
        return Paden.CONSULT + "/" + id;
    }
}
