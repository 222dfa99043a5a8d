// Nothing to do: it is there so that the browser tells that the extension was loaded.
