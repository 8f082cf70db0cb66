package nl.verzuimsysteem.organisatie;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * The arbodienst that runs this system, and where its medical administration can be reached. Settings
 * {@code verzuim.arbodienst.*}.
 *
 * @param product the name this system goes by there
 * @param triage the name of the triage on the second day there
 * @param openingstijden in words, such as "maandag tot en met vrijdag, 8.30 tot 17.00 uur"
 */
@ConfigurationProperties("verzuim.arbodienst")
public record Arbodienst(
        @Bindable(defaultValue = "de arbodienst") String naam,
        @Bindable(defaultValue = "Verzuimsysteem") String product,
        @Bindable(defaultValue = "Selekt") String triage,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable String bezoekadres,
        @Nullable String openingstijden) {}
