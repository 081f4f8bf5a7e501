// Where the window goes when it opens, and how that is remembered.
#pragma once

class QWidget;

namespace rustworthy::wizard {

class Preferences;

/// As it was left, as far as that lies on a screen there is.
void placeWindow(QWidget& window, const Preferences& preferences);
void keepWindowPlace(const QWidget& window, Preferences& preferences);

} // namespace rustworthy::wizard
