-- Whose turn it is to append: nobody but the owner of log.append may lock this table. An advisory lock, as there was
-- before, can be taken by whoever may connect. Nothing is ever written to it, so nothing else comes to lock it.
create table log.turn (none boolean check (false));
revoke all on log.turn from public;
