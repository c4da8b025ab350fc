"""The languages that we read and speak, in the order in which they are offered."""

LANGUAGES = ("kk", "ky", "ru", "en")
