export { MailMessage } from './mail-message.entity.js';
export { MailResolver } from './mail.resolver.js';
export { aboutLetter, writeLetter } from './write-letter.js';
