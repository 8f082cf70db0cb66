package nl.verzuimsysteem.aantallen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * A company that is asked how many people work there, and has nobody who may answer. With whom to call.
 *
 * @param regio the name of its regio
 * @param sluitOp the first last day of its questions
 * @param contactpersoon who is known there, such as {@code M. de Boer}
 * @param rol his role there
 */
public record ZonderBeheerder(
        BedrijfId bedrijf,
        String naam,
        String plaats,
        String regio,
        LocalDate sluitOp,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable String contactpersoon,
        @Nullable String rol,
        @Nullable String contactTelefoon,
        @Nullable String contactEmail) {}
