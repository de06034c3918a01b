// Nobody's page: what a page of the last woman kept in this tab goes.
try { sessionStorage.clear(); } catch (error) { /* a browser without storage keeps nothing */ }
