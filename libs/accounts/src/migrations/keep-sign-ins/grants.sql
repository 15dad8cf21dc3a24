GRANT SELECT, INSERT, DELETE ON accounts.sign_in, accounts.logout_token TO throughline_accounts;
