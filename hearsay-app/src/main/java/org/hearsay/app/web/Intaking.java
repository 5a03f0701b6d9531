package org.hearsay.app.web;

import java.util.function.Supplier;
import org.hearsay.Hearsay;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Languages;

/**
 * With what a room takes in documents that are dropped on its pages. A value.
 *
 * @param hearsay loads what reads them; called with the first document that is to be read, and no sooner
 * @param languages tells the language of a text; called likewise
 */
public record Intaking(Intake intake, Supplier<Hearsay> hearsay, Supplier<Languages> languages, UploadLimits limits) {}
